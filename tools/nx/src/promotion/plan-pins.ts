import { openHelm } from '@idp/helm';
import { openSide } from '@idp/history';
import { checkNames, findAll } from '@idp/judge';
import type { Platform } from '@idp/model';
import type { EnvironmentPlan } from '@idp/plan';
import { openSources } from '@idp/upstream';
import { verdictOf, type Verdict } from '@idp/verify';
import { plannerOf } from '../executors/plan/planner';
import { keptResults } from '../kept-results';
import { meansOf } from '../means';
import { chartsOf, openCharts, placed, renderingOf } from '../placed';

/** What other pins do to an environment: the plan, and what verify says of it with them. */
export interface PlannedPins {
  readonly plan: EnvironmentPlan;
  readonly verdict: Verdict;
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
    [before, after].map((platform) => openSide('pins', { root, platform, sources, today })),
  );
  if (was === undefined || is === undefined) throw new TypeError('there are two sides');
  const results = keptResults();
  const judging = { render: await openHelm(results), means: meansOf(results), today };
  const plan = await plannerOf(was, is, judging)(environment);
  const there = await placed(is, environment);
  if (there === undefined) throw new TypeError(`there is no ${environment}`);
  const rendering = await renderingOf(there, chartsOf(there, openCharts(results)), judging.render);
  const verdict = verdictOf(rendering, await findAll(rendering, rendering, judging.means), checkNames, today);
  return { plan, verdict };
}
