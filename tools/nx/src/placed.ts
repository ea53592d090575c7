import {
  chartArchiveOf,
  renderEnvironment,
  type ChartArchive,
  type EnvironmentChart,
  type RenderManifests,
} from '@idp/helm';
import type { BuiltPackage, Side } from '@idp/history';
import type { EnvironmentFolder, Rendering } from '@idp/model';

/** An environment on one side of a comparison, with what it runs there. */
export interface Placed {
  readonly side: Side;
  readonly environment: EnvironmentFolder;
  readonly packages: readonly BuiltPackage[];
}

/** The environment of this name on a side; undefined where it is not there. */
export async function placed(side: Side, name: string): Promise<Placed | undefined> {
  const environment = side.platform.environments.find((other) => other.name === name);
  return environment && { side, environment, packages: await side.packagesOf(environment) };
}

/** Charts that were read, by their file: the version is the content, so that several sides share them. */
export type ReadCharts = Map<string, ChartArchive>;

/** The charts that an environment runs on a side, with the overrides of its releases. */
export function chartsOf({ packages, side, environment }: Placed, read: ReadCharts): readonly EnvironmentChart[] {
  return packages.map(({ component, version, pack }) => {
    const file = `${component}-${version}.tgz`;
    const archive = read.get(file) ?? chartArchiveOf(pack(), file);
    read.set(file, archive);
    const override = environment.releases.get(component)?.value.override;
    const folder = side.platform.components.find(({ name }) => name === component);
    return { archive, release: { ...archive.release, ...(override && { override }) }, ...(folder && { folder }) };
  });
}

/** Renders these charts in an environment as it is on a side. */
export function renderingOf(
  { side, environment }: Placed,
  charts: readonly EnvironmentChart[],
  render: RenderManifests,
): Promise<Rendering> {
  return renderEnvironment(environment, side.platform, charts, render);
}
