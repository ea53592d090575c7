import type { ComponentFolder, JsonObject, Problem } from '@idp/model';
import { findValueComplaints, suggest } from '@idp/schema';

/**
 * What is wrong with the chart values of an override: under the name of the upstream chart they are as its closed schema
 * says; beside it only keys are known that the component's own templates read.
 */
export function findOverrideValueProblems(
  values: JsonObject,
  { definition: { upstream }, upstreamSchema }: ComponentFolder,
  known: readonly string[],
  where: string,
): readonly Problem[] {
  const chart = upstream && 'chart' in upstream ? upstream.chart : undefined;
  return Object.entries(values).flatMap(([key, inner]): Problem[] => {
    if (!known.includes(key)) return [{ where, what: `"${key}" is not known here`, remedy: suggest(key, known) }];
    if (key !== chart || upstreamSchema === undefined) return [];
    return findValueComplaints(upstreamSchema, inner).map(({ what, remedy }) => ({
      where,
      what: `chart value ${what}`,
      remedy,
    }));
  });
}
