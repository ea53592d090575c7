import {
  chartArchiveWith,
  renderEnvironment,
  type ChartArchive,
  type EnvironmentChart,
  type RenderManifests,
} from '@idp/helm';
import type { BuiltPackage, Side } from '@idp/history';
import type { EnvironmentFolder, Rendering } from '@idp/model';
import type { Results } from '@idp/programs';

/** An environment on one side of a comparison, with what it runs there. */
export interface Placed {
  readonly side: Side;
  readonly environment: EnvironmentFolder;
  readonly packages: readonly BuiltPackage[];
}

/** An environment of a side, with what it runs there. */
export async function placedOn(side: Side, environment: EnvironmentFolder): Promise<Placed> {
  return { side, environment, packages: await side.packagesOf(environment) };
}

/** The environment of this name on a side; undefined where it is not there. */
export async function placed(side: Side, name: string): Promise<Placed | undefined> {
  const environment = side.platform.environments.find((other) => other.name === name);
  return environment && placedOn(side, environment);
}

/** Reads the chart in a package. */
export type ReadChart = (built: BuiltPackage) => ChartArchive;

/** Reads each chart once: the version is the content, so that several sides and environments share it. */
export function openCharts(results: Results): ReadChart {
  const known = new Map<string, ChartArchive>();
  return ({ component, version, files, pack }) => {
    const file = `${component}-${version}.tgz`;
    const archive = known.get(file) ?? chartArchiveWith(files, pack, file, results);
    known.set(file, archive);
    return archive;
  };
}

/** The charts that an environment runs on a side, with the overrides of its releases. */
export function chartsOf({ packages, side, environment }: Placed, read: ReadChart): readonly EnvironmentChart[] {
  return packages.map((built) => {
    const { component } = built;
    const archive = read(built);
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
