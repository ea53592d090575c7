import { isOn, PlatformError, type EnvironmentFolder, type Platform, type Problem } from '@idp/model';
import type { ChartArchive } from './chart-archive';
import type { EnvironmentChart } from './environment-chart';

/** Gives the packaged chart of a component as the working tree has it; undefined when it is not packaged. */
export type ReadPackage = (component: string) => Promise<ChartArchive | undefined>;

/**
 * The charts that an environment would run if the working tree were pinned in it, from their packages. Throws which
 * components are not packaged.
 */
export async function workingCharts(
  environment: EnvironmentFolder,
  platform: Platform,
  read: ReadPackage,
): Promise<readonly EnvironmentChart[]> {
  const missing: Problem[] = [];
  const charts: EnvironmentChart[] = [];
  for (const folder of platform.components.filter(({ name }) => isOn(name, environment))) {
    const { name } = folder;
    const archive = await read(name);
    const override = environment.releases.get(name)?.value.override;
    if (archive) charts.push({ archive, release: { ...archive.release, ...(override && { override }) }, folder });
    else missing.push({ where: name, what: 'is not packaged', remedy: `run nx run ${name}:package`, concerns: [name] });
  }
  if (missing.length > 0) throw new PlatformError(missing);
  return charts;
}
