import { PlatformError } from '@idp/model';
import type { Context } from './context';
import { chooseSteps, type Span } from './flow/choose-steps';
import type { Listen } from './flow/event';
import { usageCode } from './flow/exit-codes';
import { runSteps } from './flow/run-steps';
import { appsOfApps } from './steps/apps-of-apps';
import { argoCdStep } from './steps/argo-cd';
import { bootstrap } from './steps/bootstrap';
import { charts } from './steps/charts';
import { cluster } from './steps/cluster';
import { convergence } from './steps/convergence';
import { preflightStep } from './steps/preflight';
import { validation } from './steps/validation';
import { summary } from './steps/summary';
import { vaultStep } from './steps/vault';

/** What somebody asks of a deployment. */
export interface DeployOptions extends Span {
  readonly dryRun: boolean;
  /** Whether nobody is asked before the first change. */
  readonly yes: boolean;
}

/** What a deployment is put together from. */
export interface Parts {
  readonly context: Context;
  readonly listen: Listen;
  /** Asks a person who is there whether to go on; undefined where nobody is. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
}

/** From nothing to a platform; returns the exit code. */
export async function deploy({ from, until, dryRun, yes }: DeployOptions, parts: Parts): Promise<number> {
  const { context, listen } = parts;
  const steps = [
    preflightStep,
    cluster,
    charts,
    bootstrap,
    vaultStep,
    argoCdStep,
    appsOfApps,
    convergence(listen),
    validation,
    summary,
  ];
  const confirm = (actions: readonly string[]) =>
    yes || context.provider.owned ? Promise.resolve() : agreed(actions, parts);
  try {
    return await runSteps(steps, context, { chosen: chooseSteps({ from, until }), dryRun, confirm, listen });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    listen({ type: 'failed', code: usageCode, problems: error.problems });
    return usageCode;
  }
}

/** A cluster that is somebody else's is not changed without a word. */
async function agreed(actions: readonly string[], { context, ask }: Parts): Promise<void> {
  const { title } = context.provider;
  if (ask && (await ask(`${title} will be changed: ${actions.length} actions, first: ${actions[0]}. Go on?`))) return;
  const what = ask ? 'is left as it is' : 'is somebody else’s, and nobody is there to ask';
  throw new PlatformError([{ where: title, what, remedy: 'look with --dry-run, then run it with --yes' }]);
}
