import { openHelm } from '@idp/helm';
import { buildChart, openSide, type Side } from '@idp/history';
import { checkNames, findAll } from '@idp/judge';
import { PlatformError, type Platform } from '@idp/model';
import type { EnvironmentPlan } from '@idp/plan';
import { openSources } from '@idp/upstream';
import { verdictOf, type Verdict } from '@idp/verify';
import { plannerOf, type Judging } from '../executors/plan/planner';
import { keptResults } from '../kept-results';
import { meansOf } from '../means';
import { chartsOf, openCharts, placed, renderingOf } from '../placed';

/** What other pins do to an environment: the plan, and what verify says of it with them, or why it says nothing. */
export interface PlannedPins {
  readonly plan: EnvironmentPlan;
  readonly verdict: Verdict | PlatformError;
}

/** Plans what changes in an environment between the pins of two platforms. Throws what keeps it from being rendered. */
export async function planPins(
  before: Platform,
  after: Platform,
  environment: string,
  { root, today }: { readonly root: string; readonly today: string },
): Promise<PlannedPins> {
  const sources = openSources(after.settings, root);
  const [was, is] = await Promise.all(
    [before, after].map((platform) => openSide('pins', { root, platform, sources, today, chartOf: buildChart })),
  );
  if (was === undefined || is === undefined) throw new TypeError('there are two sides');
  const results = keptResults();
  const judging = { render: await openHelm(results), means: meansOf(results), today };
  try {
    const plan = await plannerOf(was, is, judging)(environment);
    return { plan, verdict: await verdictIn(is, environment, judging) };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    // What helm renders tells what changes, also where nothing is there to judge it.
    return { plan: await plannerOf(was, is, { ...judging, find: findNothing })(environment), verdict: error };
  }
}

async function verdictIn(side: Side, environment: string, { render, means, today }: Judging): Promise<Verdict> {
  const there = await placed(side, environment);
  if (there === undefined) throw new TypeError(`there is no ${environment}`);
  const rendering = await renderingOf(there, chartsOf(there, openCharts(means.results)), render);
  return verdictOf(rendering, await findAll(rendering, rendering, means), checkNames, today);
}

async function findNothing(): ReturnType<typeof findAll> {
  return { findings: [], notes: [] };
}
