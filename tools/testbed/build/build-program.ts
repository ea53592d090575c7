import { PlatformError } from '@idp/model';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, folderOf, isBuilt, moduleFolderOf } from './cache';
import { buildCommandOf, moduleCommandOf, type Command } from './go';
import type { Program } from './programs';

/**
 * Builds a program into the cache, unless it is there. Its folder appears whole by a rename, so a build that is killed
 * leaves nothing that looks built; what Go compiled until then is in its own cache and is not compiled again.
 */
export async function buildProgram(
  program: Program,
  say: (line: string) => void,
  cache = cacheFolder(),
): Promise<void> {
  if (isBuilt(program, cache)) return;
  removeUnfinished(cache);
  const unfinished = join(cache, `.unfinished-${program.name}-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  try {
    await run(buildCommandOf(program, unfinished, moduleFolderOf(program)), program, say);
    for (const link of program.links ?? []) symlinkSync(program.name, join(unfinished, link));
    await copyResources(program, unfinished, say);
    renameSync(unfinished, folderOf(program, cache));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Removes what builds that were killed have left. */
function removeUnfinished(cache: string): void {
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const builder = /^\.unfinished-.*-(\d+)$/.exec(name)?.[1];
    if (builder !== undefined && !existsSync(`/proc/${builder}`)) rmSync(join(cache, name), { recursive: true });
  }
}

async function copyResources(program: Program, into: string, say: (line: string) => void): Promise<void> {
  const moduleFolder = moduleFolderOf(program);
  if (moduleFolder === undefined) return;
  for (const { module, from, to, executable } of program.resources ?? []) {
    const source = (await run(moduleCommandOf(module, moduleFolder), program, say)).trim();
    const target = join(into, to);
    mkdirSync(dirname(target), { recursive: true });
    // Go's cache of modules cannot be written to, and what comes from it shall not be so.
    await run({ command: 'cp', args: ['-R', '--no-preserve=mode', join(source, from), target], env: {} }, program, say);
    if (executable) chmodSync(target, 0o755);
  }
}

/** Runs a command and returns what it prints; a command that fails is a problem that shows the end of its complaints. */
function run({ command, args, cwd, env }: Command, program: Program, say: (line: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: string[] = [];
    const complaints: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints.push(text);
      say(lastLineOf(text));
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) return resolve(printed.join(''));
      reject(notBuilt(program, complaints.join('')));
    });
  });
}

function notBuilt(program: Program, complaints: string): PlatformError {
  const end = complaints.trim().split('\n').slice(-5).join('\n    ');
  const remedy = 'mend that and build again: what is done is not repeated';
  return new PlatformError([{ where: program.name, what: `go cannot build it:\n    ${end}\n  `, remedy }]);
}

function lastLineOf(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
