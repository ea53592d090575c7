import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';

const folder = mkdtempSync(join(tmpdir(), 'programs-'));
const { PATH } = process.env;

/** Puts a script in the place of helm. */
function helmIs(script: string): void {
  const path = join(folder, 'helm');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  process.env.PATH = `${folder}:${PATH}`;
}

afterEach(() => {
  process.env.PATH = PATH;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a program', () => {
  it('gets its arguments and its input, and tells how it ended', async () => {
    helmIs('echo "$1: $(cat)"; echo no >&2; exit 3');

    expect(await runProgram('helm', ['a b'], 'input')).toEqual({
      status: 3,
      printed: 'a b: input\n',
      complaints: 'no\n',
    });
  });

  it('may end before it has read its input', async () => {
    helmIs('exit 0');

    expect(await runProgram('helm', [], 'x'.repeat(10_000_000))).toMatchObject({ status: 0 });
  });

  it('that is missing is told with how to install it', async () => {
    process.env.PATH = '/nowhere';

    await expect(runProgram('helm', [])).rejects.toThrow(
      'helm: is not on the PATH; install it: go install helm.sh/helm/v4/cmd/helm@',
    );
  });

  it('that is stopped is told', async () => {
    helmIs('kill -9 $$');

    await expect(runProgram('helm', [])).rejects.toThrow('helm: was stopped');
  });
});
