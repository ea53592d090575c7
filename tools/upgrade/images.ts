import { isObject } from '@idp/model';
import type { ChartFiles } from '@idp/upstream';
import { chartOf, defaultsOf } from '@idp/upstream-types';
import { merge } from '@idp/schema';
import { chartYamlOf } from './chart-yaml';

/**
 * The images that a chart's values name, ours over its defaults, by their path. A tag that is left open is the version
 * of the program, of that chart in which it stands.
 */
export function imagesOf(files: ChartFiles, chartValues: unknown): ReadonlyMap<string, string> {
  const values = merge(defaultsOf(chartOf(files)), chartValues);
  return new Map(found(values, files, [], chartYamlOf(files).appVersion));
}

function found(value: unknown, files: ChartFiles, path: readonly string[], version = ''): readonly [string, string][] {
  if (!isObject(value)) return [];
  const image = referenceOf(value, version);
  return [
    ...(image === undefined ? [] : [[path.join('.'), image] satisfies [string, string]]),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const inside = path.length === 0 ? chartYamlOf(files, `charts/${key}/`).appVersion : undefined;
      return found(inner, files, [...path, key], inside ?? version);
    }),
  ];
}

function referenceOf(value: Readonly<Record<string, unknown>>, version: string): string | undefined {
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : '');
  const name = text('repository') || text('name');
  if (name === '' || !['tag', 'digest', 'pullPolicy'].some((key) => key in value)) return undefined;
  const place = [text('registry'), name].filter((part) => part !== '').join('/');
  return text('digest') ? `${place}@${text('digest')}` : `${place}:${text('tag') || version}`;
}
