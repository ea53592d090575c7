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

/**
 * What an executor does: it makes ready once for all projects of a run, and is then asked for each of them. The options
 * are unchecked: of those that are needed some may be missing.
 */
export type Prepare<Options extends object = object> = (
  projects: readonly TargetProject[],
  workspaceRoot: string,
  options: Partial<Options>,
) => RunTarget | Promise<RunTarget>;

/** The form of an executor that Nx starts for one task without a batch. */
export function onItsOwn<Options extends object>(prepare: Prepare<Options>) {
  return async (options: Partial<Options>, context: ExecutorContext): Promise<{ success: boolean }> => {
    const project = projectNamed(context.projectName, context);
    const run = await prepared(prepare, [project], context.root, options);
    const { success, message } = await outcomeOf(() => run(project));
    if (message) console.log(message);
    return { success };
  };
}

/** Makes an executor ready; where that fails, every project fails and the first tells the reason. */
export async function prepared<Options extends object>(
  prepare: Prepare<Options>,
  projects: readonly TargetProject[],
  workspaceRoot: string,
  options: Partial<Options>,
): Promise<RunTarget> {
  try {
    return await prepare(projects, workspaceRoot, options);
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
