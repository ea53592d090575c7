import { PlatformError, type ComponentFolder, type Platform } from '@idp/model';
import { findChartProblems, renderChart, type PackagedChart } from '@idp/render';

/** What the package of a component holds. Throws what is wrong with what it is made of. */
export type ChartOf = (component: ComponentFolder, platform: Platform) => Promise<PackagedChart>;

/** Makes it from the working tree. The platform has no problems but those of charts. */
export const buildChart: ChartOf = async (component, platform) => {
  const problems = findChartProblems(component, platform);
  if (problems.length > 0) throw new PlatformError(problems);
  const { version, packaged, vendored } = renderChart(component, platform);
  return { version, packaged, ...(vendored && { vendored }) };
};
