import type { Release } from '@idp/model';

/** What of a pin belongs to the chart version: all but the override, which is its environment's. */
export function withoutOverride({ override: _, ...release }: Release): Release {
  return release;
}
