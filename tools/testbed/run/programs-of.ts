import { PlatformError } from '@idp/model';
import { join } from 'node:path';
import { folderOf, isBuilt } from '../build/cache';
import { programs } from '../build/programs';

/** What of the programs a testbed uses. */
export interface Programs {
  /** The folders to look in for programs. */
  readonly folders: readonly string[];
  readonly giteaStatic: string;
  readonly argoCdCrds: string;
}

/** Where the programs of a testbed are; throws one problem for each that is not built. */
export function builtPrograms(): Programs {
  const needed = programs.filter(({ optional }) => optional !== true);
  const problems = needed
    .filter((program) => !isBuilt(program))
    .map(({ name }) => ({ where: name, what: 'is not built', remedy: 'run npm run testbed:build' }));
  if (problems.length > 0) throw new PlatformError(problems);
  const folder = (name: string) =>
    needed.filter((program) => program.name === name).map((program) => folderOf(program))[0] ?? '';
  return {
    folders: needed.map((program) => folderOf(program)),
    giteaStatic: join(folder('gitea'), 'gitea-static'),
    argoCdCrds: join(folder('argocd'), 'argocd-crds'),
  };
}
