import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** The network namespace of the testbed in a folder, where this user may make one: its own for each folder. */
export function namespaceOf(folder: string): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return `testbed-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
}

/** Makes a network namespace that holds loopback and nothing else: nothing gets in, and no request gets out. */
export function makeNamespace(name: string): void {
  if (!existsSync(fileOf(name))) execFileSync('ip', ['netns', 'add', name]);
  execFileSync('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
}

/** Removes it, if it is there. */
export function removeNamespace(name: string): void {
  if (existsSync(fileOf(name))) execFileSync('ip', ['netns', 'delete', name]);
}

/** Whether this process is inside. */
export function isInside(name: string): boolean {
  return existsSync(fileOf(name)) && statSync(fileOf(name)).ino === statSync('/proc/self/ns/net').ino;
}

/** A command as it is started to run inside; as it is where there is no namespace, or this process is inside. */
export function commandInside(namespace: string | undefined, command: readonly string[]): readonly string[] {
  if (namespace === undefined || isInside(namespace)) return command;
  return ['ip', 'netns', 'exec', namespace, ...command];
}

function fileOf(name: string): string {
  return `/run/netns/${name}`;
}
