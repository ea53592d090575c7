import type { EnvironmentFolder } from '@idp/model';
import { registryOf, tagOf, type Registries } from '@idp/registry';
import type { ChartReport } from './report';

/** Versions that are pinned until now and that the registry lacks, as sentences: until Git has the new pins, they are missed. */
export async function findLostPins(
  environment: EnvironmentFolder,
  charts: readonly ChartReport[],
  registries: Registries,
): Promise<readonly string[]> {
  const pinned = [...environment.releases.values()].map(({ value }) => value);
  const old = pinned.filter(({ component, version }) => charts.every((one) => !isOf(one, component, version)));
  const lost = await Promise.all(
    old.map(async ({ component, version }) => {
      const digest = await registries(registryOf(environment), component).digestOf(tagOf(version));
      return digest === undefined ? [`${component} ${version} is pinned until now, and the registry lacks it`] : [];
    }),
  );
  return lost.flat();
}

function isOf(chart: ChartReport, component: string, version: string): boolean {
  return chart.component === component && chart.version === version;
}
