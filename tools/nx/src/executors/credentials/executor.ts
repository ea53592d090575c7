import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf, type Outcome } from '../../outcome';
import { credentialsOf } from './credentials';

/** The environment that somebody wants to get into, and whether to write down what its Secrets hold. */
export interface CredentialsOptions {
  readonly environment: string;
  readonly file?: string;
}

/** Says how to get into each page of an environment. */
export default async function credentials(
  { environment, file }: CredentialsOptions,
  { root }: ExecutorContext,
): Promise<Outcome> {
  const outcome = await outcomeOf(() => credentialsOf(environment, file, root));
  console.log(outcome.message);
  return outcome;
}
