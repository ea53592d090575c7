import type { Upstream } from '@idp/model';
import { contracts } from './contracts/all';

/** Top-level keys of a chart's values that are the platform's, or Helm's own. */
const reserved: readonly string[] = ['labels', 'catalog', ...contracts.map(({ key }) => key)];

/** Why an upstream chart's values cannot stand under its name; undefined when they can. */
export function clashOfChart(chart: string): string | undefined {
  if (chart === 'global') return 'the values of a chart "global" would go to every chart';
  return reserved.includes(chart)
    ? `the values of a chart "${chart}" would stand where the platform's own ${chart} do`
    : undefined;
}

/** Whose a key is that the values of a component's own templates cannot have; undefined when it is free. */
export function ownerOfKey(key: string, upstream: Upstream | undefined): string | undefined {
  if (upstream && 'chart' in upstream && upstream.chart === key) return 'the upstream chart';
  return reserved.includes(key) ? 'the platform' : undefined;
}
