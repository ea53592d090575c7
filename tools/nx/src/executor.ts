import type { ExecutorContext } from '@nx/devkit';
import { outcomeOf, type Outcome } from './outcome';

/** A project whose target is run. */
export interface TargetProject {
  readonly name: string;
  /** Its folder, relative to the workspace. */
  readonly root: string;
}

/** Runs the target of one project. */
export type RunTarget = (project: TargetProject) => Outcome | Promise<Outcome>;

/** What an executor does: it makes ready once for all projects of a run, and is then asked for each of them. */
export type Prepare = (projects: readonly TargetProject[], workspaceRoot: string) => RunTarget | Promise<RunTarget>;

/** The form of an executor that Nx starts for one task without a batch. */
export function onItsOwn(prepare: Prepare) {
  return async (_options: object, context: ExecutorContext): Promise<{ success: boolean }> => {
    const project = projectNamed(context.projectName, context);
    const run = await prepared(prepare, [project], context.root);
    const { success, message } = await outcomeOf(() => run(project));
    if (message) console.log(message);
    return { success };
  };
}

/** Makes an executor ready; where that fails, every project fails and the first tells the reason. */
export async function prepared(
  prepare: Prepare,
  projects: readonly TargetProject[],
  workspaceRoot: string,
): Promise<RunTarget> {
  try {
    return await prepare(projects, workspaceRoot);
  } catch (error) {
    let told = false;
    return () => {
      if (told) return { success: false, message: 'not run, for the reason that is told above' };
      told = true;
      throw error;
    };
  }
}

/** The project of this name, with the folder that it was inferred from. */
export function projectNamed(name: string | undefined, { projectsConfigurations }: ExecutorContext): TargetProject {
  const configuration = name === undefined ? undefined : projectsConfigurations.projects[name];
  if (!name || !configuration)
    throw new Error(`Nx runs a target of "${name}", which its own project graph does not hold`);
  return { name, root: configuration.root };
}
