import type { EnvironmentChart } from '@idp/helm';
import { withValueAt } from '@idp/plan';

/** The chart with another chart value, as an override of its release would give it; a chart of another component as it is. */
export function withChartValue(
  chart: EnvironmentChart,
  component: string,
  path: readonly string[],
  value: unknown,
): EnvironmentChart {
  const { release } = chart;
  if (release.component !== component) return chart;
  const terms = { reason: 'to see what it reaches', owner: 'nobody', expires: '9999-12-31' };
  const values = withValueAt(release.override?.values ?? {}, path, value);
  return { ...chart, release: { ...release, override: { ...terms, values: { ...objectOf(values) } } } };
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
