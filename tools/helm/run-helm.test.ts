import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHelm } from './run-helm';

const { PATH } = process.env;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-helm-'));
  process.env.PATH = `${folder}:${PATH}`;
});

afterEach(() => {
  process.env.PATH = PATH;
  rmSync(folder, { recursive: true });
});

/** A helm that complains like this and fails. */
function complaining(...lines: readonly string[]): void {
  const helm = join(folder, 'helm');
  writeFileSync(helm, `#!/bin/sh\ncat >&2 <<'TEXT'\n${lines.join('\n')}\nTEXT\nexit 1\n`);
  chmodSync(helm, 0o755);
}

describe('a failure of helm', () => {
  it.each([
    ['between warnings and hints', ['level=WARN msg=old', 'Error: no bucket is set', '', 'Use --debug flag']],
    ['alone', ['Error: no bucket is set']],
    ['without its word for errors', ['', 'no bucket is set']],
  ])('is told by its line of the error, %s', async (_title, lines) => {
    complaining(...lines);

    expect(await runHelm(['template'])).toEqual({ status: 1, printed: '', complaint: 'no bucket is set' });
  });
});
