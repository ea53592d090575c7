import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Whether this user may be allowed to make network namespaces. */
export function isOffered(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Makes the network namespace of the testbed in a folder and returns its name. It holds loopback and nothing else:
 * nothing gets in, and no request gets out. There is none where the machine refuses, as containers do to their root.
 */
export function makeNamespace(folder: string): string | undefined {
  if (!isOffered()) return undefined;
  const name = namespaceOf(folder);
  try {
    if (!existsSync(fileOf(name))) execFileSync('ip', ['netns', 'add', name], { stdio: 'pipe' });
  } catch {
    return undefined;
  }
  execFileSync('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
  return name;
}

/** Removes it, if it is there. */
export function removeNamespace(folder: string): void {
  const name = namespaceOf(folder);
  if (isOffered() && existsSync(fileOf(name))) execFileSync('ip', ['netns', 'delete', name]);
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

/** The name of the network namespace of the testbed in a folder: its own for each. */
export function namespaceOf(folder: string): string {
  return `testbed-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
}

function fileOf(name: string): string {
  return `/run/netns/${name}`;
}
