import { digestOf } from '@idp/registry';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCache } from './cache';

const bytes = Buffer.from('a chart');
const digest = digestOf(bytes);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string) => join(folder, name.replace(':', '/'));

/** Another process that keeps bytes in the cache again and again, each time other ones. */
function anotherProcess(times: number) {
  const program = `
    require(${JSON.stringify(join(__dirname, '../nx/ts.cjs'))});
    const { openCache } = require(${JSON.stringify(join(__dirname, 'cache.ts'))});
    const cache = openCache(${JSON.stringify(folder)});
    (async () => {
      for (let n = 0; n < ${times}; n++) {
        await cache.put(Buffer.alloc(1000000, n));
        if (n === 0) console.log('begun');
      }
    })();
  `;
  return spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function expectSound(): void {
  for (const name of readdirSync(join(folder, 'sha256')))
    expect(digestOf(readFileSync(fileOf(`sha256:${name}`)))).toBe(`sha256:${name}`);
}

describe('the cache', () => {
  it('gives back what it was given, under its digest', async () => {
    const cache = openCache(folder);

    expect(await cache.get(digest)).toBeUndefined();
    expect(await cache.put(bytes)).toBe(digest);
    expect(await cache.put(bytes)).toBe(digest);
    expect(await cache.get(digest)).toEqual(bytes);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
  });

  it('drops what is not what it was', async () => {
    const cache = openCache(folder);
    await cache.put(bytes);
    writeFileSync(fileOf(digest), 'a cha');

    expect(await cache.get(digest)).toBeUndefined();
    expect(readdirSync(join(folder, 'sha256'))).toEqual([]);
  });

  it('on a full disk keeps nothing half-written, and says what to do', async () => {
    const full = openCache(folder, async (path) => {
      writeFileSync(path, 'a ch');
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });

    await expect(full.put(bytes)).rejects.toThrow(/no space left on device, write; make room .* PLATFORM_CACHE/);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
    expect(readdirSync(join(folder, 'sha256'))).toEqual([]);
  });

  it('sweeps up what killed processes left long ago, and nothing younger', async () => {
    const cache = openCache(folder);
    await cache.put(bytes);
    writeFileSync(join(folder, 'unfinished/old'), '');
    writeFileSync(join(folder, 'unfinished/young'), '');
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
    utimesSync(join(folder, 'unfinished/old'), twoDaysAgo, twoDaysAgo);
    await cache.put(bytes);

    expect(readdirSync(join(folder, 'unfinished'))).toEqual(['young']);
  });

  it('is shared by two processes that keep the same at once', async () => {
    const ends = await Promise.all([anotherProcess(20), anotherProcess(20)].map((child) => once(child, 'exit')));

    expect(ends.map(([code]) => code)).toEqual([0, 0]);
    expect(readdirSync(join(folder, 'sha256'))).toHaveLength(20);
    expectSound();
  });

  it('is sound after a process was killed while it wrote', async () => {
    for (const wait of [0, 3, 11, 23]) {
      const child = anotherProcess(100_000);
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expectSound();
    }
    expect(await openCache(folder).put(bytes)).toBe(digest);
  }, 60_000);
});
