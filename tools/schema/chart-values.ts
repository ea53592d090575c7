import type { ComponentFolder, Problem, Schema } from '@idp/model';
import { findValueComplaints } from './closed-values';

/**
 * Where the complete chart values of a component are not as the closed schema of its upstream says, what the definition
 * leaves unchecked aside; each once, with every environment that has it.
 */
export function findChartValueProblems(
  schema: Schema,
  chartValues: ReadonlyMap<string, unknown>,
  { name, definition, locate }: ComponentFolder,
): Problem[] {
  const unchecked = Object.keys(definition.unchecked ?? {});
  const problems = new Map<string, { readonly problem: Problem; readonly environments: string[] }>();
  for (const [environment, values] of chartValues)
    for (const { path, what, remedy } of findValueComplaints(schema, values)) {
      if (unchecked.some((prefix) => isBelow(path.join('.'), prefix))) continue;
      const where = locate(path.findLast((key) => !/^\d+$/.test(key)) ?? 'chartValues');
      const known = problems.get(`${where} ${what}`);
      if (known) known.environments.push(environment);
      else
        problems.set(`${where} ${what}`, {
          problem: { where, what, remedy, concerns: [name] },
          environments: [environment],
        });
    }
  return [...problems.values()].map(({ problem, environments }) => ({
    ...problem,
    what: `in ${environments.join(', ')}, chart value ${problem.what}`,
  }));
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}.`);
}
