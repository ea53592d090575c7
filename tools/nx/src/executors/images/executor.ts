import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf, type Outcome } from '../../outcome';
import { imagesOf } from './images';

/** The environment whose images are listed. */
export interface ImagesOptions {
  readonly environment: string;
  readonly json: boolean;
}

/** Lists every image of an environment, for a person or for a program that mirrors them. */
export default async function images(
  { environment, json }: ImagesOptions,
  { root }: ExecutorContext,
): Promise<Outcome> {
  const outcome = await outcomeOf(() => imagesOf(environment, json, root));
  console.log(outcome.message);
  return outcome;
}
