import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { archiveOf, type Files } from './archive';

const segment = fc.stringMatching(/^[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,40}$/);
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const someFiles = fc
  .uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 2000 })), { selector: ([name]) => name, maxLength: 8 })
  .map((entries): Files => new Map(entries));

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The files of a tar archive as a reader sees them. */
function untar(tar: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; tar[at] !== 0;) {
    const text = (from: number, to: number) => tar.toString('utf8', at + from, at + to).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 136), 8);
    const prefix = text(345, 500);
    files.set(`${prefix}${prefix && '/'}${text(0, 100)}`, tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

describe('an archive', () => {
  it('holds exactly its files', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const read = untar(gunzipSync(archiveOf('chart', files)));

        expect([...read].map(([name, content]) => [name, content.toString('hex')])).toEqual(
          [...files]
            .map(([name, content]) => [`chart/${name}`, Buffer.from(content).toString('hex')])
            .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
        );
      }),
    );
  });

  it('has the same bytes, in whatever order its files come', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const turned = new Map([...files].reverse());

        expect(digestOf(archiveOf('chart', turned))).toBe(digestOf(archiveOf('chart', files)));
      }),
    );
  });

  it('is made of more than one block where it is large, and of one where it is empty', () => {
    const large = new Map([['large', new Uint8Array(200_000).fill(7)]]);

    expect(untar(gunzipSync(archiveOf('chart', large))).get('chart/large')?.length).toBe(200_000);
    expect(gunzipSync(archiveOf('chart', new Map())).length).toBe(1024);
  });

  it('never changes its bytes: a version that was pushed keeps its digest', () => {
    const files = new Map([
      ['Chart.yaml', bytes('name: chart\n')],
      [`templates/${'long/'.repeat(25)}name.yaml`, bytes('é\n')],
    ]);

    expect(digestOf(archiveOf('chart', files))).toBe(
      '2fca802253bcca898e7fc4d0f010c997f7d760d630c902070607cd8794546128',
    );
  });

  it('does not depend on the mask of rights, the time zone, the locale or the clock', () => {
    const program = `
      require(${JSON.stringify(join(__dirname, '../nx/ts.cjs'))});
      const { archiveOf } = require(${JSON.stringify(join(__dirname, 'archive.ts'))});
      process.umask(Number(process.argv[1]));
      process.stdout.write(Buffer.from(archiveOf('chart', new Map([['b', Buffer.from('1')], ['a', Buffer.from('2')]]))).toString('hex'));
    `;
    const made = (umask: number, env: NodeJS.ProcessEnv) =>
      execFileSync(process.execPath, ['-e', program, String(umask)], { env: { ...process.env, ...env } }).toString();

    expect(made(0o077, { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' })).toBe(made(0o002, { TZ: 'America/New_York' }));
  });

  it.each(['../up', '/root', 'a//b', './a', 'a/../b', 'c:/windows', 'a\\b'])('refuses the path "%s"', (evil) => {
    expect(() => archiveOf('chart', new Map([[evil, bytes('')]]))).toThrow('is no path that an archive may hold');
  });

  it('refuses a name that no archive can hold', () => {
    expect(() => archiveOf('chart', new Map([['x'.repeat(101), bytes('')]]))).toThrow('is too long for an archive');
  });
});
