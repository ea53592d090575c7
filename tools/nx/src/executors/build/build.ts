import { PlatformError, reportOf, type Platform, type Problem, type RenderedFile } from '@idp/model';
import { findReleaseProblems, renderAppsOfApps } from '@idp/gitops';
import { findProblems, renderChart, renderReference } from '@idp/render';
import { writeFolder, writeText, type Written } from '@idp/workspace';
import type { RunTarget, TargetProject } from '../../executor';

/**
 * What builds one project of the platform: it writes all that the project is built into, or nothing when a problem
 * concerns the project. The first project that is refused tells every problem that concerns a project of the run, also
 * those of projects that are skipped.
 */
export function builderOf(
  platform: Platform,
  projects: readonly TargetProject[],
  workspaceRoot: string,
  today: string,
): RunTarget {
  const problems = [
    ...findProblems(platform),
    ...platform.environments.flatMap((environment) => findReleaseProblems(environment, platform, today)),
  ];
  let told: string | undefined;
  return async (project) => {
    if (problems.some((problem) => isOf(problem, project))) {
      const message = told ? `its problems are told with ${told}` : reportOf(problemsOf(problems, projects));
      told ??= project.name;
      return { success: false, message: `${project.name} is not built: ${message}` };
    }
    const { title, files, reference, notes } = render(project, platform);
    const written = await writeFolder(workspaceRoot, folderOf(project), files);
    if (reference !== undefined) await writeText(workspaceRoot, `docs/reference/${project.name}.md`, reference);
    return { success: true, message: [`${title}: ${summaryOf(written)}`, ...notes].join('\n') };
  };
}

function isOf({ concerns }: Problem, { name }: TargetProject): boolean {
  return concerns === undefined || concerns.includes(name);
}

function problemsOf(problems: readonly Problem[], projects: readonly TargetProject[]): readonly Problem[] {
  return problems.filter((problem) => projects.some((project) => isOf(problem, project)));
}

interface Rendering {
  readonly title: string;
  readonly files: readonly RenderedFile[];
  /** The page of a component in docs/reference. */
  readonly reference?: string;
  readonly notes: readonly string[];
}

function render({ name, root }: TargetProject, platform: Platform): Rendering {
  const component = platform.components.find(({ folder }) => folder === root);
  if (component) {
    const { version, files, leftOut } = renderChart(component, platform);
    const notes = leftOut.map((sentence) => `  left out: ${sentence}`);
    return { title: `charts/${name} ${version}`, files, reference: renderReference(component, platform), notes };
  }
  const environment = platform.environments.find((other) => root === `apps-of-apps/${other.name}`);
  if (environment) return { title: root, files: renderAppsOfApps(environment, platform), notes: [] };
  const what = 'is not built, because something that it needs cannot be read';
  throw new PlatformError([{ where: root, what, remedy: 'mend what the other problems name' }]);
}

function folderOf({ name, root }: TargetProject): string {
  return root.startsWith('libs/') ? `charts/${name}` : root;
}

/** How many file names a line of progress holds before it counts them. */
const NAMED = 3;

function summaryOf({ changed, removed }: Written): string {
  const parts = [...partOf('wrote', changed), ...partOf('removed', removed)];
  return parts.length === 0 ? 'unchanged' : parts.join(', ');
}

function partOf(verb: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  return [`${verb} ${paths.length > NAMED ? `${paths.length} files` : paths.join(' and ')}`];
}
