/** How a step tells what it does while it does it. */
export type Tell = (line: string) => void;

/** What is missing for a step to hold, and how it is brought. */
export interface Todo {
  /** What would be done, one line each; nothing where all is there. */
  readonly actions: readonly string[];
  /** Does it. May be killed at any time: the next run finds what is still missing. */
  apply(tell: Tell): Promise<void>;
}

/**
 * One step from nothing to a platform. It looks what is missing, brings that and nothing else, and waits until it holds:
 * so a second run does nothing, and a run that was killed goes on where it stopped.
 */
export interface Step<Context> {
  readonly name: StepName;
  /** How people read it. */
  readonly title: string;
  /** What is missing. Changes nothing. Throws a PlatformError where a precondition does not hold. */
  check(context: Context): Promise<Todo>;
  /** Waits until the step holds, also where nothing was missing. Throws the cause where it does not. */
  verify(context: Context, tell: Tell): Promise<void>;
}

/** The steps in their order: `--from` and `--until` name them. */
export const stepNames = [
  'preflight',
  'cluster',
  'charts',
  'bootstrap',
  'vault',
  'argo-cd',
  'apps-of-apps',
  'convergence',
  'validation',
  'summary',
] as const;

/** The name of a step. */
export type StepName = (typeof stepNames)[number];

/** What a step does that finds nothing missing. */
export const nothing: Todo = { actions: [], apply: async () => undefined };
