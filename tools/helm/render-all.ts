import { PlatformError, type Problem } from '@idp/model';
import { apiVersionsOf } from './api-versions';
import type { PlacedChart } from './environment-chart';
import type { Manifest, Manifests } from './manifests';
import type { ChartToRender } from './render-manifests';

/** What turns a chart into its manifests; it is called again for the same chart, and should remember them. */
export type RenderManifests = (chart: ChartToRender) => Promise<Manifests>;

/** How often definitions of kinds may bring further ones. */
const ROUNDS = 3;

/**
 * The manifests of charts that share a cluster: each is told all API versions that any of them brings, whatever the
 * order, as Argo CD does once all of them run. Throws everything that cannot be rendered.
 */
export async function renderAll(
  charts: readonly PlacedChart[],
  render: RenderManifests,
): Promise<readonly Manifests[]> {
  const results = await tried(charts, await apiVersionsAmong(charts, render), render);
  const problems = results.flatMap((result) => (result instanceof PlatformError ? result.problems : []));
  if (problems.length > 0) throw new PlatformError(problems);
  return made(results);
}

async function apiVersionsAmong(charts: readonly PlacedChart[], render: RenderManifests): Promise<readonly string[]> {
  const traits = await Promise.all(charts.map(({ archive }) => archive.traits()));
  const defining = charts.filter((_chart, place) => traits[place]?.defines);
  // Those that ask for nothing are rendered once, whatever the others bring; most definitions are theirs.
  const plain = charts.filter((_chart, place) => traits[place]?.defines && traits[place]?.asks.length === 0);
  let known = apiVersionsOf(objectsIn(await tried(plain, [], render)));
  for (let round = 0; round < ROUNDS; round++) {
    // What fails now may work with what others bring; if not, it is told in the end.
    const found = new Set([...known, ...apiVersionsOf(objectsIn(await tried(defining, known, render)))]);
    if (found.size === known.length) break;
    known = [...found].sort();
  }
  return known;
}

/** Renders all charts. Each is told those API versions that it asks for: it is the same with any others. */
function tried(
  charts: readonly PlacedChart[],
  apiVersions: readonly string[],
  render: RenderManifests,
): Promise<readonly (Manifests | PlatformError)[]> {
  return Promise.all(
    charts.map(async (chart) => {
      const manifests = await render({ ...chart, apiVersions: await askedFor(chart, apiVersions) });
      return manifests.faults.length === 0 ? manifests : new PlatformError(problemsOf(chart, manifests));
    }),
  );
}

function objectsIn(results: readonly (Manifests | PlatformError)[]): readonly Manifest[] {
  return made(results).flatMap(({ objects }) => objects);
}

function made(results: readonly (Manifests | PlatformError)[]): readonly Manifests[] {
  return results.flatMap((result) => (result instanceof PlatformError ? [] : [result]));
}

/** Values count as well: templates may run them. */
async function askedFor({ archive, values }: PlacedChart, known: readonly string[]): Promise<readonly string[]> {
  const { asks } = await archive.traits();
  const asksForAny = asks === 'any' || JSON.stringify(values).includes('APIVersions');
  return asksForAny ? known : known.filter((apiVersion) => asks.includes(apiVersion));
}

function problemsOf({ where, release }: PlacedChart, { faults }: Manifests): readonly Problem[] {
  const remedy = 'mend the values or the template that it names';
  return faults.map((what) => ({ where, what, remedy, concerns: [release.component] }));
}
