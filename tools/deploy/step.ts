/** What one step of a deployment finds out before it acts: what is missing, as actions for a person to read. */
export interface Missing<Todo> {
  /** What would be done, one line each; nothing when all is there. */
  readonly actions: readonly string[];
  /** What `apply` needs to do it. */
  readonly todo: Todo;
}

/** How a step tells what it does while it does it. */
export type Tell = (line: string) => void;

/**
 * One step from nothing to a platform. It looks what is missing, brings that and nothing else, and waits until it holds:
 * so a second run does nothing, and a run that was killed goes on where it stopped.
 */
export interface Step<Context = unknown, Todo = unknown> {
  readonly name: StepName;
  /** How people read it. */
  readonly title: string;
  /** What is missing. Changes nothing. Throws a PlatformError where a precondition does not hold. */
  check(context: Context): Promise<Missing<Todo>>;
  /** Does what is missing, and may be killed at any time. */
  apply(context: Context, todo: Todo, tell: Tell): Promise<void>;
  /** Waits until the step holds; throws the cause where it does not. Runs also where nothing was missing. */
  verify(context: Context, tell: Tell): Promise<void>;
}

/** The steps in their order: `--from` and `--until` name them. */
export const stepNames = [
  'preflight',
  'cluster',
  'charts',
  'bootstrap',
  'argo-cd',
  'apps-of-apps',
  'convergence',
  'validation',
  'summary',
] as const;

/** The name of a step. */
export type StepName = (typeof stepNames)[number];
