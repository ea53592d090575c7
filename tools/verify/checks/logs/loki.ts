import { isObject, listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { parseYaml } from '../../parse-yaml';
import type { Problem } from '../../problem';
import { filesIn } from '../../texts';
import { lokiWordProblems } from './loki-words';

const STORES = ['boltdb-shipper', 'tsdb'];
const SCHEMAS = ['v9', 'v10', 'v11', 'v12', 'v13'];

type Found = readonly Omit<Problem, 'path'>[];

/** Configurations of Loki that keep everything, lose something, or stop it: https://grafana.com/docs/loki/latest/operations/storage/retention/ */
export function lokiProblems(object: RenderedObject): readonly Problem[] {
  return filesIn(object).flatMap(({ path, text }) => {
    if (!/^schema_config:/m.test(text)) return [];
    const config = parseYaml(text);
    const words = lokiWordProblems(config, path);
    if (words.length > 0) return words;
    const problems = [...retentionProblems(config), ...periodProblems(config), ...storeProblems(config)];
    return problems.map((problem) => ({ ...problem, path: path satisfies JsonPath }));
  });
}

/** Only the compactor deletes, where it is told to, and knows where it notes what it does. */
function retentionProblems(config: unknown): Found {
  const limits = objectAt(config, 'limits_config');
  const period = textAt(limits, 'retention_period');
  const compactor = objectAt(config, 'compactor');
  const isOn = compactor['retention_enabled'] === true;
  const isForever = period === undefined || /^0\w*$/.test(period);
  const isSaid = ['retention_stream', 'per_tenant_override_config'].some((key) => key in limits);
  if (isForever && isOn && !isSaid) {
    const what = 'the compactor is told to delete, and nothing says after what time';
    return [{ what, remedy: 'set limits_config.retention_period' }];
  }
  if (isForever) return [];
  const store = compactor['delete_request_store'];
  return [
    ...(isOn
      ? []
      : [
          {
            what: `nothing deletes after ${period}: the compactor is not told to`,
            remedy: 'set compactor.retention_enabled to true',
          },
        ]),
    ...(isOn && (store === undefined || store === '')
      ? [
          {
            what: 'Loki does not start: retention asks for compactor.delete_request_store',
            remedy: 'name the store of its chunks',
          },
        ]
      : []),
    ...(hoursOf(period) < 24
      ? [{ what: `${period} is less than the 24h that Loki keeps at least`, remedy: 'keep logs for a day or longer' }]
      : []),
  ];
}

function hoursOf(period: string): number {
  const [, count = '', unit = ''] = /^(\d+)(h|d|w|y|m|s)$/.exec(period) ?? [];
  const hours: Readonly<Record<string, number>> = { s: 1 / 3600, m: 1 / 60, h: 1, d: 24, w: 168, y: 8760 };
  return count === '' ? Infinity : Number(count) * (hours[unit] ?? Infinity);
}

/** Each period of the schema begins on a day that was, after the one before it. */
function periodProblems(config: unknown): Found {
  const periods = listAt(config, 'schema_config', 'configs');
  if (periods.length === 0)
    return [{ what: 'schema_config has no period', remedy: 'state from when on which schema holds' }];
  const days = periods.map((period) => String(valueAt(period, 'from')));
  return periods.flatMap((period, index): Found => {
    const [from = '', before] = [days[index], days[index - 1]];
    return [
      ...(isDay(from) ? [] : [{ what: `"${from}" is no day of a schema`, remedy: 'write it as 2025-01-31' }]),
      ...(before !== undefined && from <= before
        ? [
            {
              what: `the schema from ${from} stands after that from ${before}`,
              remedy: 'write them in the order of their days',
            },
          ]
        : []),
      ...oneOf(textAt(period, 'store'), STORES, 'store of indexes'),
      ...oneOf(textAt(period, 'schema'), SCHEMAS, 'schema of Loki'),
      ...(textAt(period, 'index', 'period') === '24h' || !STORES.includes(textAt(period, 'store') ?? '')
        ? []
        : [
            {
              what: `an index of ${textAt(period, 'index', 'period')} cannot be compacted`,
              remedy: 'set its period to 24h',
            },
          ]),
    ];
  });
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}

function oneOf(word: string | undefined, known: readonly string[], what: string): Found {
  if (word === undefined || known.includes(word)) return [];
  return [{ what: `"${word}" is no ${what}`, remedy: suggest(word, known) }];
}

/** Chunks go to a store whose place is stated. */
function storeProblems(config: unknown): Found {
  const stores = listAt(config, 'schema_config', 'configs').flatMap((period) => textAt(period, 'object_store') ?? []);
  const stated = [objectAt(config, 'storage_config'), objectAt(config, 'common', 'storage')];
  return [...new Set(stores)].flatMap((store) => {
    const family = store === 's3' ? ['s3', 'aws', 'object_store'] : [store, 'object_store', 'named_stores'];
    if (stated.some((place) => family.some((name) => isObject(place[name])))) return [];
    return [
      { what: `chunks go to "${store}", and nothing says where that is`, remedy: 'state it under common.storage' },
    ];
  });
}
