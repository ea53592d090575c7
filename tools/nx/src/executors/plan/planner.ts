import type { RenderManifests } from '@idp/helm';
import { identityIn, type Side } from '@idp/history';
import { checkNames, findAll, type Means } from '@idp/judge';
import type { Rendering } from '@idp/model';
import { planEnvironment, type EnvironmentPlan, type Side as PlannedSide } from '@idp/plan';
import { applyExceptions } from '@idp/verify';
import { findCulprits } from './find-culprits';
import { chartsOf, openCharts, placed, renderingOf, type Placed, type ReadChart } from '../../placed';

/** What renders and judges both sides. */
export interface Judging {
  readonly render: RenderManifests;
  readonly means: Means;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What finds faults, where it is not everything that does. */
  readonly find?: typeof findAll;
}

/** What plans an environment, by its name. One that runs the same on both sides is not rendered. */
export function plannerOf(before: Side, after: Side, judging: Judging) {
  const read = openCharts(judging.means.results);
  return async (name: string): Promise<EnvironmentPlan> => {
    const [was, is] = await Promise.all([placed(before, name), placed(after, name)]);
    const same = was !== undefined && is !== undefined && identity(was) === identity(is);
    const earlier = was ?? without(is);
    const [from, to] = await Promise.all(
      [earlier, is ?? without(was)].map((one) => (same ? unrendered(one) : rendered(one, read, judging))),
    );
    if (from === undefined || to === undefined) throw new TypeError(`${name} is on neither side`);
    const found = same ? [] : await findingsIn(to, judging);
    // What was wrong before matters only where something is wrong now.
    const known = found.length === 0 ? [] : await findingsIn(from, judging);
    const plan = planEnvironment({ ...from, findings: known }, { ...to, findings: found });
    const start = { placed: earlier, charts: chartsOf(earlier, read), rendering: from.rendering };
    return findCulprits(plan, start, to.rendering, judging.render);
  };
}

/** A side that is not judged yet. */
type Unjudged = Omit<PlannedSide, 'findings'>;

/** An environment that is not there on a side runs nothing there. */
function without(other: Placed | undefined): Placed {
  if (other === undefined) throw new TypeError('an environment is on one side at least');
  const environment = { ...other.environment, releases: new Map() };
  return { side: { ...other.side, appsOfAppsOf: () => [] }, environment, packages: [] };
}

/** Everything that decides what an environment renders, its pins aside. */
function identity({ environment, packages }: Placed): string {
  const charts = packages.map((made) => [made.component, identityIn(made, environment.name)]);
  const overrides = [...environment.releases].map(([component, { value }]) => [component, value.override?.values]);
  return JSON.stringify([environment.facts.value, environment.cluster.value, charts.sort(), overrides.sort()]);
}

async function rendered(one: Placed, read: ReadChart, { render }: Judging): Promise<Unjudged> {
  const rendering = await renderingOf(one, chartsOf(one, read), render);
  return { rendering, appsOfApps: one.side.appsOfAppsOf(one.environment) };
}

/** Of one rendering: that a chart makes something up is for verify to find, and excepted findings are no news. */
async function findingsIn({ rendering }: Unjudged, { means, today, find = findAll }: Judging) {
  const found = await find(rendering, rendering, means);
  return applyExceptions(found.findings, rendering, checkNames, today).findings;
}

/** What of an environment matters where it renders the same as on the other side: its Applications. */
function unrendered({ side, environment }: Placed): Unjudged {
  const rendering: Rendering = {
    platform: side.platform,
    environment,
    kubernetes: '',
    components: [],
    appsOfApps: [],
  };
  return { rendering, appsOfApps: side.appsOfAppsOf(environment) };
}
