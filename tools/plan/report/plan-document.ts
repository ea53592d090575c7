import type { EnvironmentPlan } from '../plan';

/** The plan of a change: what it does to each environment. */
export interface PlanDocument {
  /** The two sides, as somebody named them. */
  readonly from: string;
  readonly to: string;
  readonly environments: readonly EnvironmentPlan[];
}
