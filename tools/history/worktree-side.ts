import {
  isOn,
  onceFor,
  PlatformError,
  together,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
} from '@idp/model';
import { findReleaseProblems, objectsOfApps } from '@idp/gitops';
import { findMissingLock, packageOf } from '@idp/package';
import { findChartProblems, findPlatformProblems, type PackagedChart } from '@idp/render';
import { contextOf, fetchUpstream, type Sources } from '@idp/upstream';
import type { ChartOf } from './chart-of';
import type { BuiltPackage } from './package-in';
import type { Side } from './side';

/** The platform as it would be built from the working tree. Throws everything that keeps it from being built. */
export function worktreeSide(platform: Platform, sources: Sources, today: string, chartOf: ChartOf): Side {
  refuseProblems(platform, today);
  const { components } = platform;
  const chartFor = onceFor((component: ComponentFolder) => chartOf(component, platform));
  const packageFor = onceFor(async (component: ComponentFolder) =>
    packageFrom(component, await chartFor(component), sources),
  );
  return {
    title: 'working tree',
    platform,
    packagesOf: async (environment: EnvironmentFolder) => {
      // What is on nowhere keeps the platform from being built as well.
      await together(components.map(chartFor));
      return together(components.filter(({ name }) => isOn(name, environment)).map(packageFor));
    },
    appsOfAppsOf: (environment) => objectsOfApps(environment, platform).map(({ object }) => object),
  };
}

/** Throws what is wrong with the platform, and then also what is wrong with its charts. */
function refuseProblems(platform: Platform, today: string): void {
  const { components, environments } = platform;
  const problems = [
    ...findPlatformProblems(platform),
    ...environments.flatMap((environment) => findReleaseProblems(environment, platform, today)),
  ];
  if (problems.length === 0) return;
  const ofCharts = components.flatMap((component) => findChartProblems(component, platform));
  throw new PlatformError([...new Set([...problems, ...ofCharts])]);
}

async function packageFrom(component: ComponentFolder, chart: PackagedChart, sources: Sources): Promise<BuiltPackage> {
  const { name, definition, lock } = component;
  const problems = findMissingLock(component);
  if (problems.length > 0) throw new PlatformError(problems);
  const upstream =
    definition.upstream && lock
      ? await fetchUpstream(definition.upstream, lock, contextOf(component, sources))
      : undefined;
  const files = new Map<string, Uint8Array>(
    chart.packaged.map(({ path, content }) => [path, new Uint8Array(Buffer.from(content))]),
  );
  if (chart.vendored && upstream) files.set(chart.vendored.path, upstream);
  return { component: name, version: chart.version, pack: () => packageOf(component, chart, upstream).bytes, files };
}
