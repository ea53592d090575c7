import { openSide } from '@idp/history';
import { capacityOf, renderCapacity } from '@idp/verify';
import { environmentNamed } from '../../environment-named';
import type { Prepare } from '../../executor';
import { openRenderings } from '../../open-renderings';
import { openWorkspace } from '../../open-workspace';

/** How the report is told. */
export interface CapacityOptions {
  readonly json: boolean;
}

/** Says what environments ask for, and whether it fits; fails where it does not. */
const capacity: Prepare<CapacityOptions> = async (_projects, workspaceRoot, { json = false }) => {
  const side = await openSide('worktree', await openWorkspace(workspaceRoot));
  const render = await openRenderings(side);
  return async ({ name }) => {
    const report = capacityOf(await render(environmentNamed(name, side.platform)));
    return { success: report.fits, message: json ? JSON.stringify(report, null, 2) : renderCapacity(report) };
  };
};

export default capacity;
