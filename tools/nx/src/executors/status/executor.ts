import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf, type Outcome } from '../../outcome';
import { liveStatus } from './live';
import { statusOfPlatform } from './status';

/** How the status is told, and of which environment; of all of them, without asking their clusters, where none is named. */
export interface StatusOptions {
  readonly json?: boolean;
  readonly environment?: string;
}

/** Says what each environment pins and runs, and what waits; of one environment, how it is at this moment. */
export default async function status(
  { json = false, environment }: StatusOptions,
  { root }: ExecutorContext,
): Promise<Outcome> {
  const outcome = await outcomeOf(() =>
    environment === undefined ? statusOfPlatform(root, json) : liveStatus(environment, json, root),
  );
  if (outcome.message) console.log(outcome.message);
  return outcome;
}
