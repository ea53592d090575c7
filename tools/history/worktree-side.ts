import { isOn, PlatformError, together, type ComponentFolder, type EnvironmentFolder, type Platform } from '@idp/model';
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
  const packages = new Map<ComponentFolder, Promise<BuiltPackage>>();
  let charts: Promise<ReadonlyMap<ComponentFolder, PackagedChart>> | undefined;
  const packageFor = async (component: ComponentFolder): Promise<BuiltPackage> => {
    const chart = (await (charts ??= chartsOf(platform, chartOf))).get(component);
    if (chart === undefined) throw new TypeError(`${component.name} has no chart`);
    return packageFrom(component, chart, sources);
  };
  const packageOnce = (component: ComponentFolder): Promise<BuiltPackage> => {
    const made = packages.get(component) ?? packageFor(component);
    packages.set(component, made);
    return made;
  };
  return {
    title: 'working tree',
    platform,
    packagesOf: (environment: EnvironmentFolder) =>
      together(platform.components.filter(({ name }) => isOn(name, environment)).map(packageOnce)),
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

/** Of all components, also of those that are on nowhere: their problems keep the platform from being built as well. */
async function chartsOf(platform: Platform, chartOf: ChartOf): Promise<ReadonlyMap<ComponentFolder, PackagedChart>> {
  const { components } = platform;
  const charts = await together(components.map((component) => chartOf(component, platform)));
  return new Map(components.flatMap((component, index) => (charts[index] ? [[component, charts[index]]] : [])));
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
