import type { ExecutorContext } from '@nx/devkit';
import { base } from '../../base';
import { outcomeOf, type Outcome } from '../../outcome';
import { today } from '../../today';
import { planBetween } from './plan';

/** What is compared, and how the plan is told. */
export interface PlanOptions {
  readonly from?: string;
  readonly to: string;
  readonly environment?: string;
  readonly json: boolean;
  readonly markdown?: string;
}

/** Says what a change does to each environment; fails where something disappears that may not. */
export default async function plan(options: PlanOptions, { root }: ExecutorContext): Promise<Outcome> {
  const outcome = await outcomeOf(() => planBetween({ base: base(), ...options }, root, today()));
  if (outcome.message) console.log(outcome.message);
  return outcome;
}
