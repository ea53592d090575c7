import { isObject } from '@idp/model';
import type { Chart } from './charts';

/** The default values of a chart with those of the charts inside it, each under its key, the outer ones first. */
export function defaultsOf(chart: Chart): unknown {
  return chart.subcharts.reduce<unknown>((values, { key, chart: inside, imports }) => {
    const own = defaultsOf(inside);
    const imported = imports.reduce<unknown>(
      (outer, { child, parent }) => laidOver(under(parent, valueAt(own, child)), outer),
      values,
    );
    return laidOver({ [key]: own }, imported);
  }, chart.values);
}

/** Values with others laid over them; null says nothing. */
function laidOver(below: unknown, above: unknown): unknown {
  if (above === undefined || (above === null && below !== undefined)) return below;
  if (!isObject(below) || !isObject(above)) return above;
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(keys.map((key) => [key, laidOver(below[key], above[key])]));
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function under(path: string, value: unknown): unknown {
  if (path === '.' || path === '') return value;
  return path.split('.').reduceRight<unknown>((inside, key) => ({ [key]: inside }), value);
}
