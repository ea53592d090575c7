import { PlatformError, type EnvironmentFolder } from '@idp/model';
import type { Context } from './context';
import { usageCode } from './flow/exit-codes';
import { takeOut } from './take-out';

/** What somebody asks of a destruction. */
export interface DestroyOptions {
  /** Prints every action and changes nothing. */
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
  readonly tell: (line: string) => void;
}

/** The exit code of a destruction that cannot be finished. */
const failed = 4;

/** Takes away what deploy has made, and nothing else; returns the exit code. */
export async function destroy(context: Context, { dryRun, yes, ask, tell }: DestroyOptions): Promise<number> {
  try {
    const environment = await context.charts.environment();
    refuseProtected(environment);
    const { actions } = await planned(context);
    for (const action of actions) tell(`  - ${action}`);
    if (actions.length === 0) tell('Nothing of the platform is there.');
    if (dryRun || actions.length === 0) return 0;
    const agreed = yes || (ask !== undefined && (await ask(`${context.provider.title}: all of this goes. Go on?`)));
    if (!agreed) throw refusal(context.provider.title, 'is left as it is', 'say --yes where nobody is there to ask');
  } catch (error) {
    return told(error, tell, usageCode);
  }
  try {
    await (await planned(context)).apply(tell);
    tell('It is gone.');
    return 0;
  } catch (error) {
    return told(error, tell, failed);
  }
}

async function planned(context: Context) {
  const { remove } = context.provider;
  return remove ? { actions: await remove.actions(), apply: remove.apply } : takeOut(context);
}

function refuseProtected({ name, facts }: EnvironmentFolder): void {
  if (!facts.value.protected) return;
  throw refusal(facts.locate(['protected']), `${name} is protected`, 'say protected: false there first, and mean it');
}

function refusal(where: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what, remedy }]);
}

function told(error: unknown, tell: (line: string) => void, code: number): number {
  if (!(error instanceof PlatformError)) throw error;
  tell(`destroy failed: ${error.message}`);
  return code;
}
