import type { ComponentFolder, Problem, Schema } from '@idp/model';
import { findValueComplaints } from './closed-values';
import { findUnusedUnchecked, isUnchecked } from './unchecked';

/**
 * Where the complete chart values of a component are not as the closed schema of its upstream says, what the definition
 * leaves unchecked aside; each once, with every environment that has it. What is unchecked for nothing is one as well.
 */
export function findChartValueProblems(
  schema: Schema,
  chartValues: ReadonlyMap<string, unknown>,
  component: ComponentFolder,
): Problem[] {
  const { name, locate } = component;
  const problems = new Map<string, { readonly problem: Problem; readonly environments: string[] }>();
  for (const [environment, values] of chartValues)
    for (const { path, what, remedy } of findValueComplaints(schema, values)) {
      if (isUnchecked(path, component)) continue;
      const where = locate(path.findLast((key) => !/^\d+$/.test(key)) ?? 'chartValues');
      const known = problems.get(`${where} ${what}`);
      if (known) known.environments.push(environment);
      else
        problems.set(`${where} ${what}`, {
          problem: { where, what, remedy, concerns: [name] },
          environments: [environment],
        });
    }
  const told = [...problems.values()].map(({ problem, environments }) => ({
    ...problem,
    what: `in ${environments.join(', ')}, chart value ${problem.what}`,
  }));
  return [...told, ...findUnusedUnchecked(chartValues, component)];
}
