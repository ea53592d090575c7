import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTogether } from './write-together';

// A process starts for some tests, on a machine that may be busy.
jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'together-'));
const folder = join(root, 'releases');
const old = { 'dex.yaml': 'old dex', 'loki.yaml': 'old loki', 'vault.yaml': 'old vault' };
const files = [
  { path: 'dex.yaml', content: 'new dex' },
  { path: 'loki.yaml', content: 'new loki' },
  { path: 'pyrra.yaml', content: 'new pyrra' },
];
const wanted = { 'dex.yaml': 'new dex', 'loki.yaml': 'new loki', 'pyrra.yaml': 'new pyrra' };

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [path, content] of Object.entries(old)) writeFileSync(join(folder, path), content);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const found = () =>
  Object.fromEntries(readdirSync(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

/** Writes the files in a process of its own, to which a call of a function of the file system does this. */
function writeWhile(call: string, number: number, fault: string): string {
  const program = `
    require(${JSON.stringify(join(__dirname, '../nx/ts.cjs'))});
    const fs = require('node:fs');
    const original = fs.${call};
    let calls = 0;
    fs.${call} = (...given) => {
      calls += 1;
      if (calls === ${number}) ${fault};
      return original(...given);
    };
    const { writeTogether } = require(${JSON.stringify(join(__dirname, 'write-together.ts'))});
    writeTogether(${JSON.stringify(root)}, 'releases', ${JSON.stringify(files)}).then(
      () => console.log('written'),
      ({ message }) => console.log(message),
    );
  `;
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout.trim();
}

describe('files that are written together', () => {
  it('are exactly those in the folder afterwards, and what stays is not touched', async () => {
    expect(await writeTogether(root, 'releases', files)).toEqual({
      changed: ['dex.yaml', 'loki.yaml', 'pyrra.yaml'],
      removed: ['vault.yaml'],
    });
    expect(found()).toEqual(wanted);
    const before = statSync(join(folder, 'loki.yaml')).ino;

    expect(await writeTogether(root, 'releases', files)).toEqual({ changed: [], removed: [] });
    expect(statSync(join(folder, 'loki.yaml')).ino).toBe(before);
  });

  it('are none where the disk is full before the last one is on it', () => {
    expect(writeWhile('fsyncSync', 4, 'throw new Error("no space")')).toBe('no space');
    expect(found()).toEqual(old);
  });

  it.each([2, 3])('are none where putting number %i in its place fails', (number) => {
    expect(writeWhile('renameSync', number, 'throw new Error("not permitted")')).toBe('not permitted');
    expect(found()).toEqual(old);
  });

  it('are completed by the next run where one is killed between two of them', async () => {
    expect(writeWhile('renameSync', 2, 'process.kill(process.pid, "SIGKILL")')).toBe('');
    expect(found()).toMatchObject({ 'dex.yaml': 'new dex', 'loki.yaml': 'old loki', 'vault.yaml': 'old vault' });
    await writeTogether(root, 'releases', files);

    expect(found()).toEqual(wanted);
  });

  it('make their folder where there is none', async () => {
    rmSync(folder, { recursive: true });
    await writeTogether(root, 'releases', files);

    expect(existsSync(folder)).toBe(true);
    expect(found()).toEqual(wanted);
  });
});
