import { isObject, listAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { closest, distance } from 'fastest-levenshtein';
import type { Finding } from '../../finding';
import { objectsAsked, objectsOfKind } from '../../objects';
import { metricsIn } from '../../promql';
import { questionsIn } from '../../questions';
import { closedPrefixes, knownMetrics } from './known-metrics';
import { findingAt } from '../../problem';
import { absentProgramsIn } from './programs';

/** Metrics that nobody records or exposes, where that can be known. */
export function metricFindings(check: string, rendering: Rendering): readonly Finding[] {
  const recorded = recordedIn(rendering);
  const absent = absentProgramsIn(rendering);
  const asking = objectsAsked(rendering, 'ConfigMap', 'PrometheusRule', 'ServiceLevelObjective');
  return asking.flatMap((object) =>
    questionsIn(object).flatMap(({ path, expression }) =>
      metricsIn(expression).flatMap((metric) => {
        const problem = ofProgram(metric, recorded, absent) ?? problemOf(metric, recorded);
        return problem === undefined ? [] : [findingAt(check, object, { path, ...problem })];
      }),
    ),
  );
}

/** Metrics of a program that does not run, unless a rule records one by that name. */
function ofProgram(metric: string, recorded: readonly string[], absent: ReadonlySet<string>) {
  const [first = ''] = metric.split('_');
  if (!absent.has(first) || recorded.includes(metric) || metric.includes(':')) return undefined;
  return {
    what: `no program of the environment exposes "${metric}"`,
    remedy: 'turn the component on that does, or leave the question out where it is off',
  };
}

function problemOf(metric: string, recorded: readonly string[]) {
  if (metric.includes(':')) return ofRule(metric, recorded);
  const base = metric.replace(/_(?:bucket|count|sum)$/, '');
  if (knownMetrics.has(metric) || knownMetrics.has(base) || recorded.includes(metric)) return undefined;
  const near = misspelt(metric);
  const isClosed = closedPrefixes.some((prefix) => metric.startsWith(prefix));
  if (near === undefined && !isClosed) return undefined;
  const meant = near === undefined ? '' : `did you mean "${near}"? `;
  return {
    what: `nobody exposes "${metric}"`,
    remedy: `${meant}If a program does, add it to tools/verify/checks/alerts/known-metrics.ts`,
  };
}

/** Names are long: only those that differ in a letter or two are meant. */
function misspelt(metric: string): string | undefined {
  const first = metric.slice(0, metric.indexOf('_') + 1);
  const siblings = [...knownMetrics].filter((known) => first !== '' && known.startsWith(first));
  if (siblings.length === 0) return undefined;
  const candidate = closest(metric, siblings);
  return distance(metric, candidate) <= 3 ? candidate : undefined;
}

/** Pyrra records what it makes of objectives under names of its own. */
function ofRule(metric: string, recorded: readonly string[]) {
  const isOfObjective = metric.startsWith('pyrra_') || /:(?:increase|burnrate)\w+$/.test(metric);
  if (recorded.includes(metric) || isOfObjective) return undefined;
  return { what: `no rule records "${metric}"`, remedy: suggest(metric, recorded, 'record it in a PrometheusRule') };
}

function recordedIn(rendering: Rendering): readonly string[] {
  return objectsOfKind(rendering, 'PrometheusRule').flatMap(({ content }: RenderedObject) =>
    listAt(content, 'spec', 'groups').flatMap((group) =>
      listAt(group, 'rules').flatMap((rule) => (isObject(rule) && rule['record'] ? String(rule['record']) : [])),
    ),
  );
}
