import { runGit } from '@idp/forge';
import { git } from '@idp/history';
import { PlatformError, type ComponentFolder } from '@idp/model';

/**
 * Lays what a commit changes of a component over another commit that is checked out in a folder: its library, and
 * overrides of its values. Throws where it changes nothing of it, or does not fit.
 */
export async function applyChange(
  root: string,
  folder: string,
  { name, folder: library }: ComponentFolder,
  change: string,
): Promise<void> {
  const paths = [library, `:(glob)environments/*/values/${name}.yaml`];
  const patch = await git(root, 'diff', '--binary', '--full-index', `${change}^`, change, '--', ...paths);
  const short = change.slice(0, 12);
  if (patch === undefined || patch.length === 0) {
    const remedy = `name a commit that does: git log --oneline -- ${library}`;
    throw new PlatformError([{ where: '--hotfix', what: `${short} changes nothing of ${name}`, remedy }]);
  }
  try {
    await runGit(folder, ['apply', '--index', '--3way', '--whitespace=nowarn'], { input: patch.toString('utf8') });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const said = error.problems.map(({ what }) => what).join('; ');
    const remedy = 'make a commit with the change as it fits that version, and name it';
    throw new PlatformError([{ where: '--hotfix', what: `${short} does not fit what is pinned: ${said}`, remedy }]);
  }
}
