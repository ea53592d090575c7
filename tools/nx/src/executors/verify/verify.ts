import type { RenderManifests } from '@idp/helm';
import type { Side } from '@idp/history';
import { isOn, onceFor, PlatformError, type EnvironmentFolder } from '@idp/model';
import type { Results } from '@idp/programs';
import { componentOf } from '../../component-of';
import type { TargetProject } from '../../executor';
import { chartsOf, openCharts, placedOn, renderingOf } from '../../placed';
import type { Renderings } from './judging';
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
  /** What programs made before. */
  readonly results: Results;
}

/** Verifies one project: an environment as a whole, or a component in those environments in which it is on. */
export type VerifyProject = (project: TargetProject) => Promise<Proof>;

/** All that judges is large. */
const loadJudging = () => import('./judging');

/**
 * What verifies projects; an environment is rendered and judged once for all of them. Those that will be asked for are
 * rendered first, and what schemas say of them is asked at once.
 */
export function verifierOf(verifying: Verifying, projects: readonly TargetProject[]): VerifyProject {
  const { environments, results, today } = verifying;
  const [asked] = projects.length === 1 ? projects.filter(({ root }) => root.startsWith('libs/')) : [];
  const render = onceFor(renderingsOf(verifying, asked?.name));
  let prepared: Promise<void> | undefined;
  const verdictIn = onceFor(async (environment: EnvironmentFolder) => {
    await (prepared ??= prepare(
      environments.filter((one) => projects.some((project) => isProvenIn(project, one))),
      render,
      results,
    ));
    const renderings = await render(environment);
    const { judge } = await loadJudging();
    return judge(renderings, results, today);
  });
  return async (project) => {
    const component = componentAmong(project, verifying);
    const own = environments.filter((environment) => isProvenIn(project, environment));
    const verdicts = await Promise.all(own.map(verdictIn));
    const { proofBy } = await loadJudging();
    return proofBy(verdicts, component);
  };
}

function isProvenIn({ name, root }: TargetProject, environment: EnvironmentFolder): boolean {
  return root === `environments/${environment.name}` || (root.startsWith('libs/') && isOn(name, environment));
}

/** Renders several environments and judges them by their schemas; what is wrong with one is told where it is verified. */
async function prepare(
  environments: readonly EnvironmentFolder[],
  render: (environment: EnvironmentFolder) => Promise<Renderings>,
  results: Results,
): Promise<void> {
  if (environments.length < 2) return;
  const all = await Promise.allSettled(environments.map(render));
  const renderings = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.rendering] : []));
  const { judgeBySchemas } = await loadJudging();
  await judgeBySchemas(renderings, results);
}

/** The component that a project is; undefined where it is an environment. Throws where nothing of it would be proven. */
function componentAmong(project: TargetProject, { side: { platform }, environments }: Verifying): string | undefined {
  const whole = platform.environments.find(({ name }) => project.root === `environments/${name}`);
  const name = whole?.name ?? componentOf(project, platform).name;
  const isProven = environments.some((environment) => isProvenIn(project, environment));
  if (!isProven && environments.length < platform.environments.length) throw elsewhere(name, environments);
  return whole ? undefined : name;
}

function elsewhere(name: string, environments: readonly EnvironmentFolder[]): PlatformError {
  const what = `nothing of ${name} runs in ${environments.map((one) => one.name).join(', ')}`;
  return new PlatformError([{ where: '--environment', what, remedy: 'name an environment in which it is on' }]);
}

/** Renders environments, of which one component may be asked about. */
function renderingsOf({ side, today, renderAnew, anew, results, ...verifying }: Verifying, asked?: string) {
  const read = openCharts(results);
  const render = loadingMeanwhile(verifying.render);
  let isFirst = true;
  return async (environment: EnvironmentFolder): Promise<Renderings> => {
    const isSampled = isFirst;
    isFirst = false;
    const one = await placedOn(side, environment);
    const charts = chartsOf(one, read);
    const sample = anew === 'all' ? charts : isSampled ? sampleOf(charts, today) : [];
    const digests = new Set(sample.map(({ archive }) => archive.digest));
    const renderAgain: RenderManifests = (chart) => (digests.has(chart.archive.digest) ? renderAnew : render)(chart);
    const first = renderingOf(one, charts, render);
    const again = digests.size === 0 ? first : renderingOf(one, charts, renderAgain);
    // It is waited for later, and only where the first comes out.
    again.catch(() => undefined);
    const rendering = await first;
    return { rendering: asked === undefined ? rendering : { ...rendering, asked }, again };
  };
}

/** Loads what judges while programs render, which takes about as long. */
function loadingMeanwhile(render: RenderManifests): RenderManifests {
  return (chart) => {
    const manifests = render(chart);
    // What is wrong with it, is told to those who need it.
    setImmediate(() => void loadJudging().catch(() => undefined));
    return manifests;
  };
}
