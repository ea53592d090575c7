import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf, type Outcome } from '../../outcome';
import { pinEnvironment } from './pin';

/** The environment to pin the charts in. */
export interface PinOptions {
  readonly environment: string;
}

/** Pins the charts as they are in one environment. */
export default async function pin({ environment }: PinOptions, { root }: ExecutorContext): Promise<Outcome> {
  const outcome = await outcomeOf(() => pinEnvironment(environment, root));
  if (outcome.message) console.log(outcome.message);
  return outcome;
}
