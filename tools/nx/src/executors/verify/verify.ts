import { renderEnvironment, workingCharts, type RenderManifests } from '@idp/helm';
import { isOn, type EnvironmentFolder, type Platform } from '@idp/model';
import { checks, isClean, renderAnnotations, renderReport, verdictOf, verdictOn, type Verdict } from '@idp/verify';
import { readBytes, writeText } from '@idp/workspace';
import { componentOf } from '../../component-of';
import type { RunTarget, TargetProject } from '../../executor';

/** The folder of packages, relative to the workspace. */
const PACKAGES = 'dist/charts';

/** What verifies one project: an environment as a whole, or a component in all environments in which it is on. */
export function verifierOf(
  platform: Platform,
  workspaceRoot: string,
  render: RenderManifests,
  today: string,
): RunTarget {
  const verdicts = new Map<string, Promise<Verdict>>();
  const verdictIn = (environment: EnvironmentFolder): Promise<Verdict> => {
    const made =
      verdicts.get(environment.name) ?? verdictOfEnvironment(environment, platform, workspaceRoot, render, today);
    verdicts.set(environment.name, made);
    return made;
  };
  return async (project) => {
    const own = await verdictsOf(project, platform, verdictIn);
    await writeText(workspaceRoot, `dist/verify/${project.name}.json`, `${JSON.stringify(own, null, 2)}\n`);
    return { success: own.every(isClean), message: messageOf(own) };
  };
}

async function verdictsOf(
  project: TargetProject,
  platform: Platform,
  verdictIn: (environment: EnvironmentFolder) => Promise<Verdict>,
): Promise<readonly Verdict[]> {
  const environment = platform.environments.find(({ name }) => project.root === `environments/${name}`);
  if (environment !== undefined) return [await verdictIn(environment)];
  const { name } = componentOf(project, platform);
  const on = platform.environments.filter((other) => isOn(name, other));
  return Promise.all(on.map(async (other) => verdictOn(name, await verdictIn(other))));
}

async function verdictOfEnvironment(
  environment: EnvironmentFolder,
  platform: Platform,
  workspaceRoot: string,
  render: RenderManifests,
  today: string,
): Promise<Verdict> {
  const charts = await workingCharts(environment, platform, (file) => readBytes(workspaceRoot, `${PACKAGES}/${file}`));
  const rendering = await renderEnvironment(environment, platform, charts, render);
  const found = checks.flatMap(({ findFindings }) => findFindings(rendering));
  return verdictOf(
    rendering,
    found,
    checks.map(({ name }) => name),
    today,
  );
}

/** What a person reads; on GitHub also what stands beside the lines of a change. */
function messageOf(verdicts: readonly Verdict[]): string {
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? verdicts.map(renderAnnotations) : [];
  return [...verdicts.map(renderReport), ...annotations].filter((text) => text !== '').join('\n');
}
