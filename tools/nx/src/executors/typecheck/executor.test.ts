import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import typecheck from './executor';

let workspace: string;

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'typecheck-'));
  write('tsconfig.json', '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [], "lib": ["es2023"] } }');
  write('libs/vault/component.ts', 'export const replicas: number = 1;');
  write(
    'libs/loki/component.ts',
    "import { replicas } from '../vault/component';\n\nexport const name: string = replicas;",
  );
});

afterAll(() => rmSync(workspace, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

async function outcomeOf(name: string) {
  const project = { name, root: `libs/${name}` };
  const run = await typecheck([project], workspace, {});
  return run(project);
}

describe('typecheck', () => {
  it('fails a project for its own files, each mistake with its file and line', async () => {
    const { success, message } = await outcomeOf('loki');

    expect(success).toBe(false);
    expect(message).toMatch(/^libs\/loki\/component\.ts\(3,14\): error TS2322: /);
  });

  it('passes a project although one that imports it is wrong', async () => {
    expect(await outcomeOf('vault')).toEqual({ success: true, message: '' });
  });
});
