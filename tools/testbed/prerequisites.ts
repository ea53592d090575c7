import { PlatformError, type Problem } from '@idp/model';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the testbed takes from the machine, and how each is installed. */
const installs = {
  go: 'Go 1.26 or newer, from https://go.dev/dl',
  gcc: 'apt-get install gcc libc6-dev',
  git: 'apt-get install git',
  openssl: 'apt-get install openssl',
  'redis-server': 'apt-get install redis-server',
  'docker-registry': 'apt-get install docker-registry',
  ip: 'apt-get install iproute2',
} as const;

/** A program that the testbed takes from the machine. */
export type Prerequisite = keyof typeof installs;

/** One problem for each that is not on the PATH, with the line that installs it. */
export function findMissing(needed: readonly Prerequisite[], path = process.env.PATH ?? ''): readonly Problem[] {
  return needed
    .filter((name) => !path.split(delimiter).some((folder) => isExecutable(join(folder, name))))
    .map((name) => ({ where: name, what: 'is not on the PATH', remedy: `install it: ${installs[name]}` }));
}

/** Throws all of them at once. */
export function requireAll(needed: readonly Prerequisite[], path?: string): void {
  const missing = findMissing(needed, path);
  if (missing.length > 0) throw new PlatformError(missing);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
