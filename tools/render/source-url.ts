import type { Settings } from '@idp/model';

/** Where people, and the portal, look at a folder of the repository: forges name branches in different ways. */
export function sourceUrl({ repository, forge }: Settings, folder: string): string {
  return `${repository}/${forge.kind === 'gitea' ? 'src/branch' : 'tree'}/main/${folder}`;
}
