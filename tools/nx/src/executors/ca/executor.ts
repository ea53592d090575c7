import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf, type Outcome } from '../../outcome';
import { trustOf } from './trust-of';

/** The environment whose authority is asked for. */
export interface CaOptions {
  readonly environment: string;
}

/** Writes the certificate of an environment's own authority, and says how to trust it. */
export default async function ca({ environment }: CaOptions, { root }: ExecutorContext): Promise<Outcome> {
  const outcome = await outcomeOf(() => trustOf(environment, root));
  console.log(outcome.message);
  return outcome;
}
