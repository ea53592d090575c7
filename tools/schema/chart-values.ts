import type { ComponentFolder, Problem, Schema } from '@idp/model';
import { findValueComplaints } from './closed-values';

/**
 * Where the complete chart values of a component in an environment are not as the closed schema of its upstream says,
 * what the definition leaves unchecked aside.
 */
export function findChartValueProblems(
  schema: Schema,
  chartValues: unknown,
  { name, definition, locate }: ComponentFolder,
  environment: string,
): Problem[] {
  const unchecked = Object.keys(definition.unchecked ?? {});
  return findValueComplaints(schema, chartValues)
    .filter(({ path }) => !unchecked.some((prefix) => isBelow(path.join('.'), prefix)))
    .map(({ path, what, remedy }) => ({
      where: locate(path.findLast((key) => !/^\d+$/.test(key)) ?? 'chartValues'),
      what: `in ${environment}, chart value ${what}`,
      remedy,
      concerns: [name],
    }));
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}.`);
}
