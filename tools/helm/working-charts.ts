import { isOn, PlatformError, type EnvironmentFolder, type Platform, type Problem } from '@idp/model';
import { renderChart } from '@idp/render';
import { chartArchiveOf } from './chart-archive';
import type { EnvironmentChart } from './environment-chart';

/** Reads a package by its name, `<component>-<version>.tgz`; undefined when it is not there. */
export type ReadPackage = (file: string) => Promise<Uint8Array | undefined>;

/**
 * The charts that an environment would run if the working tree were pinned in it, from their packages. The platform has
 * no problems. Throws which components are not packaged as they are.
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
    const file = `${name}-${renderChart(folder, platform).version}.tgz`;
    const bytes = await read(file);
    if (bytes === undefined)
      missing.push({ where: file, what: 'is not packaged', remedy: `run nx run ${name}:package`, concerns: [name] });
    else {
      const archive = chartArchiveOf(bytes, file);
      const override = environment.releases.get(name)?.value.override;
      charts.push({ archive, release: { ...archive.release, ...(override && { override }) }, folder });
    }
  }
  if (missing.length > 0) throw new PlatformError(missing);
  return charts;
}
