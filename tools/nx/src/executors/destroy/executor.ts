import { destroy } from '@idp/deploy';
import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf } from '../../outcome';
import { askYes } from '../deploy/ask-person';
import { isPersonThere, openContext } from '../deploy/deploy';

/** Which environment goes, and whether anybody is asked. */
export interface DestroyRequest {
  readonly environment: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Takes away what deploy has made in an environment, and nothing else. */
export default async function run(
  { environment, dryRun = false, yes = false }: DestroyRequest,
  { root }: ExecutorContext,
): Promise<{ success: boolean }> {
  const ask = isPersonThere() ? askYes : undefined;
  const { success, message } = await outcomeOf(async () => {
    const context = await openContext(environment, root, false);
    const code = await destroy(context, { dryRun, yes, ask, tell: (line) => console.log(line) });
    return { success: code === 0, message: '' };
  });
  if (message) console.log(message);
  return { success };
}
