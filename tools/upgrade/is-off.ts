import { isObject } from '@idp/model';
import type { Chart } from '@idp/upstream-types';

/** Whether a chart inside another one is off with these values over those defaults: the first condition that is there decides. */
export function isOffIn({ conditions }: Chart['subcharts'][number], values: unknown, defaults: unknown): boolean {
  for (const condition of conditions) {
    const set = valueAt(values, condition) ?? valueAt(defaults, condition);
    if (typeof set === 'boolean') return !set;
  }
  return false;
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}
