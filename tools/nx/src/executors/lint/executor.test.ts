import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In a process of its own, because Jest cannot load the configuration of ESLint, which is an ES module. */
const program = `
  require(${JSON.stringify(join(__dirname, '../../../ts.cjs'))});
  const lint = require(${JSON.stringify(join(__dirname, 'executor.ts'))}).default;
  const projects = ['loki', 'vault', 'empty'].map((name) => ({ name, root: 'libs/' + name }));
  Promise.resolve(lint(projects, process.cwd()))
    .then((run) => Promise.all(projects.map(run)))
    .then((outcomes) => console.log(JSON.stringify(outcomes)));
`;

let workspace: string;

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const name of ['loki', 'vault', 'empty']) mkdirSync(join(workspace, 'libs', name), { recursive: true });
  writeFileSync(join(workspace, 'eslint.config.mjs'), "export default [{ rules: { 'no-var': 'error' } }];\n");
  writeFileSync(join(workspace, 'libs/loki/a.mjs'), 'export var days = 30;\n');
  writeFileSync(join(workspace, 'libs/vault/a.mjs'), 'export const days = 30;\n');
});

afterAll(() => rmSync(workspace, { recursive: true }));

describe('lint', () => {
  it('fails a project for its own files, and passes one without any', () => {
    const output = execFileSync(process.execPath, ['-e', program], { cwd: workspace, encoding: 'utf8' });

    expect(JSON.parse(output)).toEqual([
      { success: false, message: expect.stringContaining('Unexpected var') },
      { success: true, message: '' },
      { success: true, message: '' },
    ]);
  });
});
