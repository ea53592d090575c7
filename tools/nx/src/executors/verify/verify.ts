import type { RenderManifests } from '@idp/helm';
import type { Side } from '@idp/history';
import { checkNames, findAll, judgedBySchemas, type Means } from '@idp/judge';
import { isOn, onceFor, type EnvironmentFolder, type Platform, type Rendering } from '@idp/model';
import { isClean, renderAnnotations, renderReport, verdictOf, verdictOn, type Verdict } from '@idp/verify';
import { componentOf } from '../../component-of';
import type { TargetProject } from '../../executor';
import { chartsOf, openCharts, placedOn, renderingOf } from '../../placed';
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

/**
 * What verifies projects; an environment is rendered and judged once for all of them. Those that will be asked for are
 * rendered first, and what schemas say of them is asked at once.
 */
export function verifierOf(verifying: Verifying, projects: readonly TargetProject[] = []): VerifyProject {
  const { side, means } = verifying;
  const render = onceFor(renderingsOf(verifying));
  let prepared: Promise<void> | undefined;
  const verdictIn = onceFor(async (environment: EnvironmentFolder) => {
    await (prepared ??= prepare(environmentsOf(projects, side.platform), render, means));
    const { rendering, again } = await render(environment);
    return verdictOf(rendering, await findAll(rendering, again, means), checkNames, verifying.today);
  });
  return async (project) => {
    const own = await verdictsOf(project, side.platform, verdictIn);
    return { success: own.every(isClean), verdicts: `${JSON.stringify(own, null, 2)}\n`, report: reportOf(own) };
  };
}

function environmentsOf(projects: readonly TargetProject[], { environments }: Platform): readonly EnvironmentFolder[] {
  return environments.filter((environment) =>
    projects.some(
      ({ name, root }) =>
        root === `environments/${environment.name}` || (root.startsWith('libs/') && isOn(name, environment)),
    ),
  );
}

/** Renders several environments and judges them by their schemas; what is wrong with one is told where it is verified. */
async function prepare(
  environments: readonly EnvironmentFolder[],
  render: (environment: EnvironmentFolder) => Promise<Renderings>,
  { results, schemas }: Means,
): Promise<void> {
  if (environments.length < 2) return;
  const all = await Promise.allSettled(environments.map(render));
  const renderings = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.rendering] : []));
  await judgedBySchemas(renderings, results, schemas).catch(() => undefined);
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

/** An environment, and once more to see whether it comes out the same. */
interface Renderings {
  readonly rendering: Rendering;
  readonly again: Rendering;
}

function renderingsOf({ side, today, render, renderAnew, anew, means }: Verifying) {
  const read = openCharts(means.results);
  let isFirst = true;
  return async (environment: EnvironmentFolder): Promise<Renderings> => {
    const isSampled = isFirst;
    isFirst = false;
    const one = await placedOn(side, environment);
    const charts = chartsOf(one, read);
    const sample = anew === 'all' ? charts : isSampled ? sampleOf(charts, today) : [];
    const digests = new Set(sample.map(({ archive }) => archive.digest));
    const rendering = await renderingOf(one, charts, render);
    const renderAgain: RenderManifests = (chart) => (digests.has(chart.archive.digest) ? renderAnew : render)(chart);
    return { rendering, again: digests.size === 0 ? rendering : await renderingOf(one, charts, renderAgain) };
  };
}

/** What a person reads; on GitHub also what stands beside the lines of a change. */
function reportOf(verdicts: readonly Verdict[]): string {
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? verdicts.map(renderAnnotations) : [];
  return [...verdicts.map(renderReport), ...annotations].filter((text) => text !== '').join('\n');
}
