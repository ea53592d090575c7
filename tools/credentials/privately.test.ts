import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepPrivately, showPrivately } from './privately';

const folder = mkdtempSync(join(tmpdir(), 'privately-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is secret', () => {
  it('is written to a file that only its owner may read, and over none that is there', async () => {
    await keepPrivately(at('kept'), 'a word');

    expect(readFileSync(at('kept'), 'utf8')).toBe('a word');
    expect(statSync(at('kept')).mode & 0o777).toBe(0o600);
    await expect(keepPrivately(at('kept'), 'another')).rejects.toThrow('EEXIST');
    expect(readFileSync(at('kept'), 'utf8')).toBe('a word');
  });

  it('is shown on a terminal, and not even read where there is none or a pipeline runs', async () => {
    writeFileSync(at('terminal'), '');
    const read = jest.fn(async () => 'a word');

    expect(await showPrivately(read, at('nowhere/terminal'), {})).toBe(false);
    expect(await showPrivately(read, at('terminal'), { CI: 'true' })).toBe(false);
    expect(read).not.toHaveBeenCalled();
    expect(await showPrivately(read, at('terminal'), {})).toBe(true);
    expect(readFileSync(at('terminal'), 'utf8')).toBe('a word');
  });
});
