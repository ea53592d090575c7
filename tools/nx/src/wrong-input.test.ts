import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from '@idp/testing';

const TIMEOUT = 180_000;

let copy: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace();
  expect(copy.nx('run-many', '-t', 'build')).toMatchObject({ status: 0 });
  copy.git('add', '--all');
  copy.git('commit', '--quiet', '--allow-empty', '--message', 'built');
}, TIMEOUT);

beforeEach(() => copy.restore());

afterAll(() => copy.remove());

/** The generated files that differ from what is committed. */
function rewritten(): string {
  return copy.git('status', '--porcelain', '--untracked-files=all', 'charts', 'apps-of-apps');
}

describe('a wrong input', () => {
  it(
    'fails its component alone and names the mistake; what needs it is skipped, the rest is built',
    () => {
      copy.write('environments/dev/values/vault.yaml', 'logLevl: debug\n');
      copy.edit('environments/dev/environment.yaml', 'nodes: ', 'nodes: 1');
      const { status, output } = copy.nx('run-many', '-t', 'build');

      expect(status).not.toBe(0);
      expect(output).toContain(
        'environments/dev/values/vault.yaml:1: "logLevl" is not known here; did you mean "logLevel"?',
      );
      expect(output).toMatch(/✔ {2}nx run cert-manager:build/);
      expect(output).not.toMatch(/✔ {2}nx run (vault|external-secrets|loki):build/);
      expect(output).not.toContain('at ');
    },
    TIMEOUT,
  );

  it(
    'that concerns everything writes nothing at all',
    () => {
      copy.edit('environments/dev/environment.yaml', 'size: ', 'size: very-');
      const { status, output } = copy.nx('run-many', '-t', 'build');

      expect(status).not.toBe(0);
      expect(output.match(/environments\/dev\/environment.yaml:\d+: "size" is/g)).toHaveLength(1);
      expect(rewritten()).toBe('');
    },
    TIMEOUT,
  );

  it(
    'of a cycle names the way around it',
    () => {
      copy.edit(
        'libs/infrastructure/cert-manager/component.ts',
        'import',
        "import vault from '@idp/security/vault';\nimport",
      );
      const { status, output } = copy.nx('run-many', '-t', 'build');

      expect(status).not.toBe(0);
      expect(output).toContain('component.ts:1: needs form a cycle: cert-manager → vault → ');
      expect(rewritten()).toBe('');
    },
    TIMEOUT,
  );

  it(
    'of a stale type fails nx sync:check with its name',
    () => {
      copy.edit('libs/security/vault/values.schema.json', '"logLevel"', '"logDetail"');
      const { status, output } = copy.nx('sync:check', '--verbose');

      expect(status).not.toBe(0);
      expect(output).toContain('libs/security/vault/values.gen.ts');
    },
    TIMEOUT,
  );
});

describe('a build that is killed', () => {
  it(
    'leaves every file whole, and the next one completes it',
    async () => {
      copy.edit('tools/render/generated.ts', 'do not edit', 'please do not edit');
      for (const delay of [900, 1000, 1100, 1200]) await killedAfter(delay);

      for (const file of filesBelow(join(copy.root, 'charts')))
        if (!file.endsWith('.tmp')) expect(readFileSync(file, 'utf8')).toMatch(/do not edit[^]*\n$/);
      expect(copy.nx('run-many', '-t', 'build')).toMatchObject({ status: 0 });
      expect(filesBelow(join(copy.root, 'charts')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
      expect(copy.read('charts/loki/Chart.yaml')).toContain('please do not edit');
    },
    TIMEOUT,
  );
});

async function killedAfter(milliseconds: number): Promise<void> {
  const nx = join(copy.root, 'node_modules/nx/dist/bin/nx.js');
  const child = spawn(process.execPath, [nx, 'run-many', '-t', 'build', '--skip-nx-cache'], {
    cwd: copy.root,
    env: copy.env,
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
