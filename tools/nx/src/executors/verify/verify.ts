import type { RenderManifests } from '@idp/helm';
import type { Side } from '@idp/history';
import { checkNames, findAll, type Means } from '@idp/judge';
import { isOn, type EnvironmentFolder, type Platform } from '@idp/model';
import { isClean, renderAnnotations, renderReport, verdictOf, verdictOn, type Verdict } from '@idp/verify';
import { componentOf } from '../../component-of';
import type { TargetProject } from '../../executor';
import { chartsOf, openCharts, placedOn, renderingOf, type ReadChart } from '../../placed';
import type { Proof } from './proof';
import { sampleOf } from './sample';

/** What verifying needs. */
export interface Verifying {
  /** What is proven: the working tree, or what it pins. */
  readonly side: Side;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly render: RenderManifests;
  /** The same without what is remembered, to see whether it comes out the same. */
  readonly renderAnew: RenderManifests;
  /** Which charts are rendered once more: all, or in the first environment one that changes from day to day. */
  readonly anew: 'all' | 'sample';
  readonly means: Means;
}

/** Verifies one project: an environment as a whole, or a component in all environments in which it is on. */
export type VerifyProject = (project: TargetProject) => Promise<Proof>;

/** What verifies projects; an environment is rendered and judged once for all of them. */
export function verifierOf(verifying: Verifying): VerifyProject {
  const { side, means } = verifying;
  const read = openCharts(means.results);
  const verdicts = new Map<string, Promise<Verdict>>();
  const verdictIn = (environment: EnvironmentFolder): Promise<Verdict> => {
    const isFirst = verdicts.size === 0;
    const made = verdicts.get(environment.name) ?? verdictOfEnvironment(environment, read, isFirst, verifying);
    verdicts.set(environment.name, made);
    return made;
  };
  return async (project) => {
    const own = await verdictsOf(project, side.platform, verdictIn);
    return { success: own.every(isClean), verdicts: `${JSON.stringify(own, null, 2)}\n`, report: reportOf(own) };
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
  read: ReadChart,
  isFirst: boolean,
  verifying: Verifying,
): Promise<Verdict> {
  const { side, today, render, renderAnew, anew, means } = verifying;
  const one = await placedOn(side, environment);
  const charts = chartsOf(one, read);
  const sample = anew === 'all' ? charts : isFirst ? sampleOf(charts, today) : [];
  const digests = new Set(sample.map(({ archive }) => archive.digest));
  const rendering = await renderingOf(one, charts, render);
  const renderAgain: RenderManifests = (chart) => (digests.has(chart.archive.digest) ? renderAnew : render)(chart);
  const again = digests.size === 0 ? rendering : await renderingOf(one, charts, renderAgain);
  return verdictOf(rendering, await findAll(rendering, again, means), checkNames, today);
}

/** What a person reads; on GitHub also what stands beside the lines of a change. */
function reportOf(verdicts: readonly Verdict[]): string {
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? verdicts.map(renderAnnotations) : [];
  return [...verdicts.map(renderReport), ...annotations].filter((text) => text !== '').join('\n');
}
