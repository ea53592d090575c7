import type { Check } from '../check';
import { findBudgetFindings } from '../disruption/find-budget-findings';
import { findRolloutFindings } from '../disruption/find-rollout-findings';
import { findSchedulingFindings } from '../disruption/find-scheduling-findings';

const name = 'disruption';

/** Nodes can be drained and lost and workloads rolled out: pods can leave, their copies are apart, and new ones find a place. */
export const disruption: Check = {
  name,
  findFindings: (rendering) => [
    ...findBudgetFindings(name, rendering),
    ...findSchedulingFindings(name, rendering),
    ...findRolloutFindings(name, rendering),
  ],
};
