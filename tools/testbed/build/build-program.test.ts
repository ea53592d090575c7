import { PlatformError } from '@idp/model';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram } from './build-program';
import { folderOf, isBuilt } from './cache';
import type { Program } from './programs';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const cache = join(folder, 'cache');
const pathBefore = process.env.PATH;

const greeter: Program = { name: 'greeter', source: 'example.com/greeter@v1', links: ['hello', 'hi'], minutes: 1 };

/** Puts a program named go before all others, which does what a script says. */
function aGoThat(script: string): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin/go'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin/go'), 0o755);
  process.env.PATH = `${join(folder, 'bin')}:${pathBefore ?? ''}`;
}

afterEach(() => rmSync(cache, { recursive: true, force: true }));

afterAll(() => {
  process.env.PATH = pathBefore ?? '';
  rmSync(folder, { recursive: true, force: true });
});

describe('building a program', () => {
  it('puts it into the cache under all its names', async () => {
    aGoThat('echo compiling >&2; echo "$@" > "$GOBIN/greeter"');
    const said: string[] = [];
    await buildProgram(greeter, (line) => said.push(line), cache);

    expect(readdirSync(folderOf(greeter, cache)).sort()).toEqual(['greeter', 'hello', 'hi']);
    expect(readFileSync(join(folderOf(greeter, cache), 'hi'), 'utf8')).toBe('install example.com/greeter@v1\n');
    expect(said).toEqual(['compiling']);
  });

  it('does not build what is there', async () => {
    aGoThat('echo > "$GOBIN/greeter"');
    await buildProgram(greeter, () => undefined, cache);
    aGoThat('exit 1');

    await expect(buildProgram(greeter, () => undefined, cache)).resolves.toBeUndefined();
  });

  it('says what Go complains of, and leaves nothing', async () => {
    aGoThat('echo half > "$GOBIN/greeter"; echo "main.go:1: no" >&2; exit 1');
    const built = buildProgram(greeter, () => undefined, cache);

    await expect(built).rejects.toThrow(PlatformError);
    await expect(built).rejects.toThrow('greeter: go cannot build it:\n    main.go:1: no');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('takes nothing of a build that was killed, and removes it', async () => {
    const killed = spawn('true');
    await new Promise((resolve) => killed.on('exit', resolve));
    const unfinished = join(cache, `.unfinished-greeter-${killed.pid}`);
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'greeter'), 'half');
    aGoThat('echo whole > "$GOBIN/greeter"');

    expect(isBuilt(greeter, cache)).toBe(false);
    await buildProgram(greeter, () => undefined, cache);
    expect(existsSync(unfinished)).toBe(false);
    expect(readFileSync(join(folderOf(greeter, cache), 'greeter'), 'utf8')).toBe('whole\n');
  });
});

describe('the folder of a program in the cache', () => {
  it('is another for another version, and the same for another guess of the time', () => {
    expect(folderOf({ ...greeter, source: 'example.com/greeter@v2' }, cache)).not.toBe(folderOf(greeter, cache));
    expect(folderOf({ ...greeter, minutes: 2 }, cache)).toBe(folderOf(greeter, cache));
  });

  it('is another for another go.mod', () => {
    const core = folderOf({ ...greeter, module: 'core' }, cache);

    expect(folderOf({ ...greeter, module: 'gitea' }, cache)).not.toBe(core);
  });
});
