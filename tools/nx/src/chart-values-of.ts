import type { ComponentFolder, Platform } from '@idp/model';
import { helmValuesOf, placementsOf } from '@idp/render';

/** The complete values of a component's upstream chart by environment; of an upstream without a chart there are none. */
export function chartValuesOf(component: ComponentFolder, platform: Platform): ReadonlyMap<string, unknown> {
  const { upstream } = component.definition;
  if (!upstream || !('chart' in upstream)) return new Map();
  return new Map(
    placementsOf(component, platform).map((placement) => [
      placement.environment.name,
      helmValuesOf(placement)[upstream.chart],
    ]),
  );
}
