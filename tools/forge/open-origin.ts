import { PlatformError } from '@idp/model';
import { isMadeHere, makeCommit, type Change } from './make-commit';
import { runGit } from './run-git';

/** The remote that pull requests are made in, and the branch that they go to. */
export interface Origin {
  readonly url: string;
  readonly base: string;
  /** The commit of that branch, on the forge and here. */
  readonly commit: string;
  /** Makes a branch of the remote hold one commit on the base with a change; false where it does already. */
  publish(branch: string, change: Change): Promise<boolean>;
  /** Takes a branch away that this platform made, after what has to go before it; does nothing where others made it. */
  withdraw(branch: string, first: () => Promise<void>): Promise<void>;
}

/** Opens origin. Throws where what is checked out is not what its base branch holds: a change would not be of that. */
export async function openOrigin(root: string, base: string): Promise<Origin> {
  const url = await runGit(root, ['remote', 'get-url', 'origin']);
  await runGit(root, ['fetch', '--quiet', 'origin', `+refs/heads/${base}:refs/remotes/origin/${base}`]);
  const commit = await runGit(root, ['rev-parse', `refs/remotes/origin/${base}`]);
  await refuseOther(root, base);
  return {
    url,
    base,
    commit,
    publish: async (branch, change) => {
      const there = await tipOf(root, branch);
      const made = await makeCommit(root, commit, change);
      if (there !== undefined && (await isSame(root, there, made))) return false;
      await push(root, branch, there, made);
      return true;
    },
    withdraw: async (branch, first) => {
      const there = await tipOf(root, branch);
      await first();
      if (there !== undefined) await push(root, branch, there, '');
    },
  };
}

/** The commit of a branch on the forge; undefined where there is none. Throws where it holds what others made or changed. */
async function tipOf(root: string, branch: string): Promise<string | undefined> {
  const listed = await runGit(root, ['ls-remote', 'origin', `refs/heads/${branch}`]);
  const [tip] = listed.split(/\s/);
  if (!tip) return undefined;
  await runGit(root, ['fetch', '--quiet', 'origin', tip]);
  if (await isMadeHere(root, tip)) return tip;
  const remedy =
    'merge or close its pull request and delete it, or promote components by name, which makes another branch';
  throw new PlatformError([{ where: branch, what: 'has a commit of somebody else, which is kept', remedy }]);
}

/** Whether two commits change the same on the same base; when they were made does not matter. */
async function isSame(root: string, a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [a, b].map((commit) => runGit(root, ['rev-parse', `${commit}^{tree}`, `${commit}^`])),
  );
  return one === other;
}

/** Nothing is pushed over that nobody here has seen. */
async function push(root: string, branch: string, there: string | undefined, commit: string): Promise<void> {
  const ref = `refs/heads/${branch}`;
  await runGit(root, ['push', '--quiet', `--force-with-lease=${ref}:${there ?? ''}`, 'origin', `${commit}:${ref}`]);
}

/** Files that what is promoted could come from, and that no commit has; what lies around besides does not matter. */
async function changesIn(root: string): Promise<readonly string[]> {
  const known = await runGit(root, ['diff', '--name-only', 'HEAD']);
  const unknown = await runGit(root, ['ls-files', '--others', '--exclude-standard', '--', ...READ]);
  return `${known}\n${unknown}`.split('\n').filter((line) => line !== '');
}

/** Folders with what people write and what is made of it. */
const READ = ['apps-of-apps', 'charts', 'environments', 'libs'];

async function refuseOther(root: string, base: string): Promise<void> {
  const counts = await runGit(root, ['rev-list', '--left-right', '--count', `HEAD...refs/remotes/origin/${base}`]);
  const [ahead, behind] = counts.split(/\s+/).map(Number);
  const dirty = await changesIn(root);
  const refuse = (what: string, remedy: string) => {
    throw new PlatformError([{ where: 'what is checked out', what, remedy }]);
  };
  if (ahead && behind)
    refuse(
      `and origin/${base} have parted: ${ahead} commits here, ${behind} there`,
      `look at both: git log --left-right HEAD...origin/${base}; what is here stays: git switch --detach origin/${base}`,
    );
  if (behind) refuse(`is ${behind} commits behind origin/${base}`, 'git pull --ff-only');
  if (ahead) refuse(`has ${ahead} commits that origin/${base} has not`, `bring them to ${base} first`);
  if (dirty.length > 0) refuse(`has changes: ${dirty.slice(0, 3).join(', ')}`, 'commit or stash them');
}
