import type { Platform } from '@idp/model';
import type { Sources } from '@idp/upstream';
import type { ChartOf } from './chart-of';
import { commitOf, commonCommitOf } from './commit-of';
import { commitSide } from './commit-side';
import { pinnedSide } from './pinned-side';
import type { Side } from './side';
import { worktreeSide } from './worktree-side';

/** The working tree, read, and what opening a side of it needs. */
export interface Workspace {
  readonly root: string;
  readonly platform: Platform;
  readonly sources: Sources;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What makes the charts of the working tree, or knows them. */
  readonly chartOf: ChartOf;
}

/** The name of the working tree as a side, and what is added to that of a side for the charts that it pins. */
const WORKTREE = 'worktree';
const PINS = 'pins';

/**
 * Opens a side: `worktree`, a branch, tag or commit, and for the charts that environments pin there `pins` or
 * `<commit>:pins`. With `forked`, a branch is taken where the working tree left it, as pull requests compare.
 */
export async function openSide(name: string, workspace: Workspace, forked = false): Promise<Side> {
  const { root, sources } = workspace;
  const [ref = WORKTREE, pins] = name === PINS ? [WORKTREE, PINS] : name.split(/:(?=pins$)/);
  const side = ref === WORKTREE ? worktree(workspace) : await atCommit(ref, workspace, forked);
  return pins === undefined ? side : pinnedSide(root, side, sources);
}

function worktree({ platform, sources, today, chartOf }: Workspace): Side {
  return worktreeSide(platform, sources, today, chartOf);
}

async function atCommit(ref: string, { root, platform, sources }: Workspace, forked: boolean): Promise<Side> {
  const commit = forked ? await commonCommitOf(root, ref) : await commitOf(root, ref);
  const short = commit.slice(0, 7);
  const title = commit.startsWith(ref) ? short : `${ref} (${short})`;
  return commitSide(root, commit, title, platform, sources);
}
