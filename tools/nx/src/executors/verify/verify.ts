import { renderEnvironment, workingCharts, type ReadPackage, type RenderManifests } from '@idp/helm';
import { checkNames, findAll, type Means } from '@idp/judge';
import { isOn, type EnvironmentFolder, type Platform } from '@idp/model';
import { isClean, renderAnnotations, renderReport, verdictOf, verdictOn, type Verdict } from '@idp/verify';
import { writeText } from '@idp/workspace';
import { componentOf } from '../../component-of';
import type { RunTarget, TargetProject } from '../../executor';
import { sampleOf } from './sample';

/** What verifying needs. */
export interface Verifying {
  readonly platform: Platform;
  readonly workspaceRoot: string;
  readonly packages: ReadPackage;
  /** The verdicts as JSON are printed instead of reports. */
  readonly json: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly render: RenderManifests;
  /** The same without what is remembered, to see whether it comes out the same. */
  readonly renderAnew: RenderManifests;
  /** Which charts are rendered once more: all, or one that changes from day to day. */
  readonly anew: 'all' | 'sample';
  readonly means: Means;
}

/** What verifies one project: an environment as a whole, or a component in all environments in which it is on. */
export function verifierOf(verifying: Verifying): RunTarget {
  const { platform, workspaceRoot, json } = verifying;
  const verdicts = new Map<string, Promise<Verdict>>();
  const verdictIn = (environment: EnvironmentFolder): Promise<Verdict> => {
    const made = verdicts.get(environment.name) ?? verdictOfEnvironment(environment, verifying);
    verdicts.set(environment.name, made);
    return made;
  };
  return async (project) => {
    const own = await verdictsOf(project, platform, verdictIn);
    const text = `${JSON.stringify(own, null, 2)}\n`;
    await writeText(workspaceRoot, `dist/verify/${project.name}.json`, text);
    return { success: own.every(isClean), message: json ? text : messageOf(own) };
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

async function verdictOfEnvironment(environment: EnvironmentFolder, verifying: Verifying): Promise<Verdict> {
  const { platform, packages, today, render, renderAnew, anew, means } = verifying;
  const charts = await workingCharts(environment, platform, packages);
  const sample = anew === 'all' ? charts : sampleOf(charts, today);
  const digests = new Set(sample.map(({ archive }) => archive.digest));
  const rendering = await renderEnvironment(environment, platform, charts, render);
  const again = await renderEnvironment(environment, platform, charts, (chart) =>
    digests.has(chart.archive.digest) ? renderAnew(chart) : render(chart),
  );
  return verdictOf(rendering, await findAll(rendering, again, means), checkNames, today);
}

/** What a person reads; on GitHub also what stands beside the lines of a change. */
function messageOf(verdicts: readonly Verdict[]): string {
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? verdicts.map(renderAnnotations) : [];
  return [...verdicts.map(renderReport), ...annotations].filter((text) => text !== '').join('\n');
}
