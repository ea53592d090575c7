import { isObject, PlatformError, type Upstream } from '@idp/model';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import semver from 'semver';
import type { ChartFiles } from './chart-archive';

/** What a chart says of itself. */
export interface ChartFacts {
  readonly name: string;
  readonly version: string;
  readonly appVersion?: string;
}

/** What a chart's Chart.yaml says. Throws when it is another chart or version than was asked for. */
export function chartFactsOf(
  files: ChartFiles,
  { chart, version }: Extract<Upstream, { chart: string }>,
  where: string,
): ChartFacts {
  const facts = parse(files.get('Chart.yaml') ?? new Uint8Array());
  if (facts?.name === chart && sameVersion(facts.version, version)) return facts;
  const found = facts === undefined ? 'a chart without a name or version' : `${facts.name} ${facts.version}`;
  throw new PlatformError([
    { where, what: `holds ${found} instead of ${chart} ${version}`, remedy: 'correct the definition, or the mirror' },
  ]);
}

function parse(bytes: Uint8Array): ChartFacts | undefined {
  try {
    const chart: unknown = load(Buffer.from(bytes).toString('utf8'), { schema: FAILSAFE_SCHEMA });
    if (!isObject(chart)) return undefined;
    const { name, version, appVersion } = chart;
    if (typeof name !== 'string' || typeof version !== 'string') return undefined;
    return { name, version, ...(typeof appVersion === 'string' && appVersion !== '' && { appVersion }) };
  } catch {
    return undefined;
  }
}

function sameVersion(one: string, other: string): boolean {
  return one === other || (semver.valid(one) !== null && semver.valid(one) === semver.valid(other));
}
