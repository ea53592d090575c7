import type { RenderManifests } from '@idp/helm';
import type { Side } from '@idp/history';
import { checkNames, findAll, judgedBySchemas, type Means } from '@idp/judge';
import { isOn, onceFor, PlatformError, type EnvironmentFolder, type Rendering } from '@idp/model';
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
  /** Those in which it is proven. */
  readonly environments: readonly EnvironmentFolder[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly render: RenderManifests;
  /** The same without what is remembered, to see whether it comes out the same. */
  readonly renderAnew: RenderManifests;
  /** Which charts are rendered once more: all, or in the first environment one that changes from day to day. */
  readonly anew: 'all' | 'sample';
  readonly means: Means;
}

/** Verifies one project: an environment as a whole, or a component in those environments in which it is on. */
export type VerifyProject = (project: TargetProject) => Promise<Proof>;

/**
 * What verifies projects; an environment is rendered and judged once for all of them. Those that will be asked for are
 * rendered first, and what schemas say of them is asked at once.
 */
export function verifierOf(verifying: Verifying, projects: readonly TargetProject[] = []): VerifyProject {
  const { environments, means } = verifying;
  const [asked] = projects.length === 1 ? projects.filter(({ root }) => root.startsWith('libs/')) : [];
  const render = onceFor(renderingsOf(verifying, asked?.name));
  let prepared: Promise<void> | undefined;
  const verdictIn = onceFor(async (environment: EnvironmentFolder) => {
    await (prepared ??= prepare(
      environments.filter((one) => projects.some((project) => isProvenIn(project, one))),
      render,
      means,
    ));
    const { rendering, again } = await render(environment);
    return verdictOf(rendering, await findAll(rendering, again, means), checkNames, verifying.today);
  });
  return async (project) => {
    const own = await verdictsOf(project, verifying, verdictIn);
    return { success: own.every(isClean), verdicts: `${JSON.stringify(own, null, 2)}\n`, report: reportOf(own) };
  };
}

function isProvenIn({ name, root }: TargetProject, environment: EnvironmentFolder): boolean {
  return root === `environments/${environment.name}` || (root.startsWith('libs/') && isOn(name, environment));
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
  { side: { platform }, environments }: Verifying,
  verdictIn: (environment: EnvironmentFolder) => Promise<Verdict>,
): Promise<readonly Verdict[]> {
  const own = environments.filter((environment) => isProvenIn(project, environment));
  const whole = platform.environments.find(({ name }) => project.root === `environments/${name}`);
  const name = whole?.name ?? componentOf(project, platform).name;
  if (own.length === 0 && environments.length < platform.environments.length) throw elsewhere(name, environments);
  return Promise.all(
    own.map(async (environment) => {
      const verdict = await verdictIn(environment);
      return whole ? verdict : verdictOn(name, verdict);
    }),
  );
}

function elsewhere(name: string, environments: readonly EnvironmentFolder[]): PlatformError {
  const what = `nothing of ${name} runs in ${environments.map((one) => one.name).join(', ')}`;
  return new PlatformError([{ where: '--environment', what, remedy: 'name an environment in which it is on' }]);
}

/** An environment, and once more to see whether it comes out the same. */
interface Renderings {
  readonly rendering: Rendering;
  readonly again: Rendering;
}

/** Renders environments, of which one component may be asked about. */
function renderingsOf({ side, today, render, renderAnew, anew, means }: Verifying, asked?: string) {
  const read = openCharts(means.results);
  let isFirst = true;
  return async (environment: EnvironmentFolder): Promise<Renderings> => {
    const isSampled = isFirst;
    isFirst = false;
    const one = await placedOn(side, environment);
    const charts = chartsOf(one, read);
    const sample = anew === 'all' ? charts : isSampled ? sampleOf(charts, today) : [];
    const digests = new Set(sample.map(({ archive }) => archive.digest));
    const whole = await renderingOf(one, charts, render);
    const rendering = asked === undefined ? whole : { ...whole, asked };
    const renderAgain: RenderManifests = (chart) => (digests.has(chart.archive.digest) ? renderAnew : render)(chart);
    return { rendering, again: digests.size === 0 ? rendering : await renderingOf(one, charts, renderAgain) };
  };
}

/** What a person reads; on GitHub also what stands beside the lines of a change. */
function reportOf(verdicts: readonly Verdict[]): string {
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? verdicts.map(renderAnnotations) : [];
  return [...verdicts.map(renderReport), ...annotations].filter((text) => text !== '').join('\n');
}
