import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf, type Outcome } from '../../outcome';
import { statusOfPlatform } from './status';

/** How the status is told. */
export interface StatusOptions {
  readonly json?: boolean;
}

/** Says what each environment pins and runs, and what waits. */
export default async function status({ json = false }: StatusOptions, { root }: ExecutorContext): Promise<Outcome> {
  const outcome = await outcomeOf(() => statusOfPlatform(root, json));
  if (outcome.message) console.log(outcome.message);
  return outcome;
}
