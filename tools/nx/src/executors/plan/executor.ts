import { base } from '../../base';
import type { Prepare } from '../../executor';
import { planBetween } from './plan';

/** What is compared, and how the plan is told. */
export interface PlanOptions {
  readonly from: string;
  readonly to: string;
  readonly environment: string;
  readonly json: boolean;
  readonly markdown: string;
  /** The number of the pull request that has the plan as a comment. */
  readonly pullRequest: number;
}

/** Says what a change does to each environment; fails where something disappears that may not. */
const plan: Prepare<PlanOptions> = (_projects, workspaceRoot, options) => () =>
  planBetween(options, base(), workspaceRoot);

export default plan;
