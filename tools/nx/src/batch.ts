import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import { prepared, projectNamed, type Prepare } from './executor';
import { outcomeOf, type Outcome } from './outcome';

/** How a task of a batch ended, in the form that Nx takes it. */
export interface TaskReport {
  readonly task: string;
  readonly result: {
    readonly success: boolean;
    readonly status: 'success' | 'failure' | 'skipped';
    readonly terminalOutput: string;
    readonly startTime: number;
    readonly endTime: number;
  };
}

/**
 * The batch form of an executor: all its tasks in one process, dependencies first, each reported as soon as it ends. A
 * task that fails fails alone; what depends on it is skipped. The options come from the command and are equal for all.
 */
export function inOneProcess<Options extends object>(prepare: Prepare<Options>) {
  return async function* (
    graph: TaskGraph,
    options: Readonly<Record<string, Partial<Options>>>,
    _overrides: object,
    context: ExecutorContext,
  ): AsyncGenerator<TaskReport> {
    const tasks = dependenciesFirst(graph);
    const targets = tasks.map((task) => ({ task, project: projectNamed(graph.tasks[task]?.target.project, context) }));
    const run = await prepared(
      prepare,
      targets.map(({ project }) => project),
      context.root,
      Object.values(options)[0] ?? {},
    );
    const unfinished = new Set<string>();

    for (const { task, project } of targets) {
      const startTime = Date.now();
      const blocked = graph.dependencies[task]?.some((dependency) => unfinished.has(dependency));
      const outcome = blocked ? undefined : await outcomeOf(() => run(project));
      if (!outcome?.success) unfinished.add(task);
      yield { task, result: { ...resultOf(outcome), startTime, endTime: Date.now() } };
    }
  };
}

/** The tasks of a graph, each after those that it depends on. */
export function dependenciesFirst({ tasks, dependencies }: TaskGraph): string[] {
  const ordered = new Set<string>();
  const visit = (task: string): void => {
    if (ordered.has(task) || !tasks[task]) return;
    dependencies[task]?.forEach(visit);
    ordered.add(task);
  };
  Object.keys(tasks).forEach(visit);
  return [...ordered];
}

/** Nx prints what a failed task says, but hides what others say: that is printed here. */
function resultOf(outcome: Outcome | undefined): Pick<TaskReport['result'], 'success' | 'status' | 'terminalOutput'> {
  if (!outcome) return { success: false, status: 'skipped', terminalOutput: '' };
  const { success, message } = outcome;
  if (!success) return { success, status: 'failure', terminalOutput: `${message}\n` };
  if (message) console.log(message);
  return { success, status: 'success', terminalOutput: '' };
}
