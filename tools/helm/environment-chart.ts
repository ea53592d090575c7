import {
  isJsonObject,
  PlatformError,
  type ComponentFolder,
  type EnvironmentFolder,
  type JsonObject,
  type Platform,
  type Release,
} from '@idp/model';
import { merge } from '@idp/schema';
import type { ChartArchive } from './chart-archive';
import { kubernetesOf } from './kubernetes-of';
import type { ChartToRender } from './render-manifests';

/** A chart that an environment runs. */
export interface EnvironmentChart {
  readonly archive: ChartArchive;
  /** What the archive says of itself, with the override of the environment. */
  readonly release: Release;
  /** The definition that the archive was made from, where the working tree holds it. */
  readonly folder?: ComponentFolder;
}

/** A chart of an environment, and what its manifests follow from but for what the other charts bring. */
export interface PlacedChart extends EnvironmentChart, Omit<ChartToRender, 'apiVersions'> {
  /** How problems name it. */
  readonly where: string;
}

/** A chart with what Helm gets in the environment; what is wrong where it has nothing for it. */
export function placedChartOf(
  chart: EnvironmentChart,
  environment: EnvironmentFolder,
  { settings }: Platform,
): PlacedChart | PlatformError {
  const { component, version, override } = chart.release;
  const { name } = environment;
  const where = `${component} in ${name}`;
  const values = chart.archive.valuesOf(name);
  if (values !== undefined)
    return { ...chart, where, kubernetes: kubernetesOf(environment, settings), values: laidOver(values, override) };
  const what = `chart ${version} has no values for ${name}: it was built before ${component} was on there`;
  return new PlatformError([{ where, what, remedy: 'pin a newer version of it', concerns: [component] }]);
}

function laidOver(values: JsonObject, override: Release['override']): JsonObject {
  const merged = merge(values, override?.values);
  return isJsonObject(merged) ? merged : values;
}
