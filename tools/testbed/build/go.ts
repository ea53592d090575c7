import { join } from 'node:path';
import type { Program } from './programs';

/** A command to run, where, and what its environment has besides. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The command that builds a program into a folder, under its own name. */
export function buildCommandOf(program: Program, into: string, moduleFolder?: string): Command {
  const { name, source, tags, stamps = {}, cgo } = program;
  const env = { GOFLAGS: '-buildvcs=false', ...(cgo && { CGO_ENABLED: '1' }) };
  if (moduleFolder === undefined) return { command: 'go', args: ['install', source], env: { ...env, GOBIN: into } };
  const stamped = Object.entries(stamps).map(([variable, value]) => `-X ${variable}=${value}`);
  return {
    command: 'go',
    args: [
      'build',
      ...(tags === undefined ? [] : ['-tags', tags]),
      '-ldflags',
      ['-s', '-w', ...stamped].join(' '),
      '-o',
      join(into, name),
      source,
    ],
    cwd: moduleFolder,
    env,
  };
}

/** The command that prints the folder of a Go module. */
export function moduleCommandOf(module: string, moduleFolder: string): Command {
  return {
    command: 'go',
    args: ['list', '-m', '-f', '{{.Dir}}', module],
    cwd: moduleFolder,
    env: { GOFLAGS: '-buildvcs=false' },
  };
}
