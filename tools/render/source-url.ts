import type { Settings } from '@idp/model';

/** Hosts whose forge has branches below `tree`: github.com, ghe.com, gitlab.com, and others that are named so. */
const TREES = /(?:^|\.)(?:github|ghe|gitlab)\./;

/**
 * Where people, and the portal, look at a folder of the repository: forges name branches in different ways. A host of
 * somebody's own is taken for Gitea, unless platform.yaml says what runs there.
 */
export function sourceUrl({ repository, forge }: Settings, folder: string): string {
  const kind = forge.kind ?? (TREES.test(new URL(repository).hostname) ? 'github' : 'gitea');
  return `${repository}/${kind === 'gitea' ? 'src/branch' : 'tree'}/main/${folder}`;
}
