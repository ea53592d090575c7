import { isOn, PlatformError, together, type ComponentFolder, type EnvironmentFolder, type Platform } from '@idp/model';
import { findReleaseProblems, objectsOfApps } from '@idp/gitops';
import { findMissingLock, packageOf } from '@idp/package';
import { findProblems, renderChart } from '@idp/render';
import { contextOf, fetchUpstream, type Sources } from '@idp/upstream';
import type { BuiltPackage } from './package-in';
import type { Side } from './side';

/** The platform as it would be built from the working tree. Throws everything that keeps it from being built. */
export function worktreeSide(platform: Platform, sources: Sources, today: string): Side {
  const problems = [
    ...platform.problems,
    ...findProblems(platform),
    ...platform.environments.flatMap((environment) => findReleaseProblems(environment, platform, today)),
  ];
  if (problems.length > 0) throw new PlatformError([...new Set(problems)]);
  const packages = new Map<ComponentFolder, Promise<BuiltPackage>>();
  const packageFor = (component: ComponentFolder): Promise<BuiltPackage> => {
    const made = packages.get(component) ?? packageFrom(component, platform, sources);
    packages.set(component, made);
    return made;
  };
  return {
    title: 'working tree',
    platform,
    packagesOf: (environment: EnvironmentFolder) =>
      together(platform.components.filter(({ name }) => isOn(name, environment)).map(packageFor)),
    appsOfAppsOf: (environment) => objectsOfApps(environment, platform).map(({ object }) => object),
  };
}

async function packageFrom(component: ComponentFolder, platform: Platform, sources: Sources): Promise<BuiltPackage> {
  const { name, definition, lock } = component;
  const problems = findMissingLock(component);
  if (problems.length > 0) throw new PlatformError(problems);
  const chart = renderChart(component, platform);
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
