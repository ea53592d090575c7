import { runGit } from '@idp/forge';
import { commitWithVersion, packageIn, type BuiltPackage } from '@idp/history';
import { PlatformError, type ComponentFolder } from '@idp/model';
import type { Sources } from '@idp/upstream';
import { applyChange } from './apply-change';
import { buildThere } from './build-there';
import { withWorktree } from './with-worktree';

/** A chart that is built from the commit of another version, with one change. */
export interface Hotfix {
  /** The commit that has it: a child of the one of the version before. */
  readonly commit: string;
  readonly built: BuiltPackage;
}

/**
 * Builds the chart of a version once more from its own commit, with what another commit changes of the component, by the
 * tools of then. What is checked out stays as it is, and a second run makes the same commit.
 */
export async function buildHotfix(
  root: string,
  component: ComponentFolder,
  version: string,
  change: string,
  sources: Sources,
): Promise<Hotfix> {
  const { name } = component;
  const base = await commitWithVersion(root, name, version);
  if (base === undefined) throw unknownVersion(name, version);
  return withWorktree(root, base, async (folder) => {
    const isDone = (await runGit(folder, ['log', '-1', '--format=%B'])).includes(markOf(change));
    const commit = isDone ? base : await commitThere(root, folder, component, change);
    const built = await packageIn(folder, name, `hotfix of ${version}`, sources);
    if (built === undefined) throw new TypeError(`nothing built the chart of ${name}`);
    return { commit, built };
  });
}

/** Author and date are those of the change, so that the same change makes the same commit. */
async function commitThere(root: string, folder: string, component: ComponentFolder, change: string): Promise<string> {
  await applyChange(root, folder, component, change);
  await buildThere(root, folder, component.name);
  await runGit(folder, ['add', '--all']);
  const date = await runGit(folder, ['log', '-1', '--format=%cI', change]);
  const subject = await runGit(folder, ['log', '-1', '--format=%s', change]);
  const dates = { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, input: `${subject}\n\n${markOf(change)}` };
  await runGit(folder, ['commit', '--quiet', '--no-verify', '--file=-'], dates);
  return runGit(folder, ['rev-parse', 'HEAD']);
}

/** By this a version is known that has the change already. */
function markOf(change: string): string {
  return `Hotfix of ${change}`;
}

function unknownVersion(component: string, version: string): PlatformError {
  const what = `no commit that is here has the chart ${version}, from which a hotfix starts`;
  return new PlatformError([
    { where: component, what, remedy: 'fetch the whole history: git fetch --unshallow --tags' },
  ]);
}
