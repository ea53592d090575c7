import { PlatformError } from '@idp/model';
import { stepNames, type Step, type StepName, type Tell } from '../step';
import type { Listen } from './event';
import { exitCodes } from './exit-codes';

/** How steps are run. */
export interface RunOptions {
  readonly chosen: readonly StepName[];
  /** Looks, tells what it would do, and changes nothing. */
  readonly dryRun: boolean;
  /** Asked before the first change of a run, with what is to be done first; throws where the answer is no. */
  confirm(actions: readonly string[]): Promise<void>;
  readonly listen: Listen;
}

/** Runs the chosen steps one after the other; returns the exit code: 0, or that of the step that fails. */
export async function runSteps<Context>(
  steps: readonly Step<Context>[],
  context: Context,
  { chosen, dryRun, confirm, listen }: RunOptions,
): Promise<number> {
  let changed = false;
  const beforeChange = async (actions: readonly string[]) => {
    if (!changed) await confirm(actions);
    changed = true;
  };
  for (const step of inOrder(steps).filter(({ name }) => chosen.includes(name)))
    try {
      await runStep(step, context, dryRun, beforeChange, listen);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const code = exitCodes[step.name];
      listen({ type: 'failed', step: step.name, code, problems: error.problems });
      return code;
    }
  listen({ type: 'end', changed });
  return 0;
}

function inOrder<Context>(steps: readonly Step<Context>[]): readonly Step<Context>[] {
  return stepNames.flatMap((name) => steps.filter((step) => step.name === name));
}

async function runStep<Context>(
  step: Step<Context>,
  context: Context,
  dryRun: boolean,
  beforeChange: (actions: readonly string[]) => Promise<void>,
  listen: Listen,
): Promise<void> {
  const { name, title } = step;
  const enter = (state: 'checks' | 'applies' | 'verifies' | 'done' | 'unchanged' | 'planned') =>
    listen({ type: 'step', step: name, title, state });
  const tell: Tell = (text) => listen({ type: 'told', step: name, text });
  enter('checks');
  const { actions, apply } = await step.check(context);
  for (const text of actions) listen({ type: 'action', step: name, text });
  if (dryRun) return enter(actions.length > 0 ? 'planned' : 'unchanged');
  if (actions.length > 0) {
    await beforeChange(actions);
    enter('applies');
    await apply(tell);
  }
  enter('verifies');
  await step.verify(context, tell);
  enter(actions.length > 0 ? 'done' : 'unchanged');
}
