import { PlatformError, type Platform, type Problem, type RenderedFile } from '@idp/model';
import { findReleaseProblems, renderAppsOfApps } from '@idp/gitops';
import { findProblems, renderChart } from '@idp/render';
import { writeFolder, type Written } from '@idp/workspace';
import type { RunTarget, TargetProject } from '../../executor';
import type { Outcome } from '../../outcome';

/**
 * What builds one project of the platform: it writes all that the project is built into, or nothing when a problem
 * concerns the project. A problem that concerns several projects is told once.
 */
export function builderOf(platform: Platform, workspaceRoot: string, today: string): RunTarget {
  const problems = [
    ...findProblems(platform),
    ...platform.environments.flatMap((environment) => findReleaseProblems(environment, platform, today)),
  ];
  const told = new Set<Problem>();
  return async (project) => {
    const own = problems.filter(({ concerns }) => concerns === undefined || concerns.includes(project.name));
    if (own.length > 0) return refusal(project, own, told);
    const { title, files, notes } = render(project, platform);
    const written = await writeFolder(workspaceRoot, folderOf(project), files);
    return { success: true, message: [`${title}: ${summaryOf(written)}`, ...notes].join('\n') };
  };
}

function refusal({ name }: TargetProject, own: readonly Problem[], told: Set<Problem>): Outcome {
  const fresh = own.filter((problem) => !told.has(problem));
  fresh.forEach((problem) => told.add(problem));
  const message = fresh.length > 0 ? new PlatformError(fresh).message : 'a problem that is told above concerns it too';
  return { success: false, message: `${name} is not built: ${message}` };
}

interface Rendering {
  readonly title: string;
  readonly files: readonly RenderedFile[];
  readonly notes: readonly string[];
}

function render({ name, root }: TargetProject, platform: Platform): Rendering {
  const component = platform.components.find(({ folder }) => folder === root);
  if (component) {
    const { version, files, leftOut } = renderChart(component, platform);
    return { title: `charts/${name} ${version}`, files, notes: leftOut.map((sentence) => `  left out: ${sentence}`) };
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
