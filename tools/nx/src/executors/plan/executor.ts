import { base } from '../../base';
import type { Prepare } from '../../executor';
import { planBetween, type PlanOptions } from './plan';

/** Says what a change does to each environment; fails where something disappears that may not. */
const plan: Prepare<PlanOptions> = (_projects, workspaceRoot, options) => () =>
  planBetween(options, base(), workspaceRoot);

export default plan;
