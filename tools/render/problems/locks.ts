import type { ComponentFolder, Problem } from '@idp/model';
import semver from 'semver';

/** A lock of another upstream than the definition's, which a package would vendor. */
export function findLockProblems({ name, folder, definition, lock }: ComponentFolder): Problem[] {
  const where = `${folder}/upstream.lock.yaml`;
  const { upstream } = definition;
  if (lock === undefined) return [];
  if (upstream === undefined)
    return [
      { where, what: 'locks an upstream that the definition does not name', remedy: 'remove it', concerns: [name] },
    ];
  if (semver.valid(lock.version) === semver.valid(upstream.version)) return [];
  const what = `locks version ${lock.version}, but the definition names ${upstream.version}`;
  return [{ where, what, remedy: `run nx run ${name}:lock`, concerns: [name] }];
}
