import { PlatformError, type ComponentFolder, type JsonObject, type Problem, type RenderedFile } from '@idp/model';
import { findChartValueProblems } from '@idp/schema';
import { problemIn } from './call';
import { contracts } from './contracts/all';
import { valuesIn } from './contracts/contract';
import { generatedFrom } from './generated';
import type { Placement } from './placement';
import { ownerOfKey } from './reserved-values';
import { returnedValuesOf } from './returned-values';
import { renderYaml } from './yaml';

/** The complete values of a component's chart in every environment; throws all that is wrong with any of them. */
export function renderValuesFiles(
  component: ComponentFolder,
  placements: readonly Placement[],
): readonly RenderedFile[] {
  const problems: Problem[] = [];
  const values = new Map<Placement, JsonObject>();
  for (const placement of placements)
    try {
      values.set(placement, helmValuesOf(placement));
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      problems.push(...error.problems);
    }
  problems.push(...findUpstreamProblems(component, values));
  if (problems.length > 0) throw new PlatformError(problems);
  return [...values].map(([placement, inner]) => renderValuesFile(placement, inner));
}

/** What the upstream chart does not read; nothing is known of it until its types are written. */
function findUpstreamProblems(
  component: ComponentFolder,
  values: ReadonlyMap<Placement, JsonObject>,
): readonly Problem[] {
  const { upstreamSchema, definition } = component;
  const { upstream } = definition;
  if (upstreamSchema === undefined || upstream === undefined || !('chart' in upstream)) return [];
  const chartValues = new Map([...values].map(([{ environment }, all]) => [environment.name, all[upstream.chart]]));
  return findChartValueProblems(upstreamSchema, chartValues, component);
}

function renderValuesFile(placement: Placement, values: JsonObject): RenderedFile {
  const { component, environment } = placement;
  const header = generatedFrom(
    `${component.folder} and environments/${environment.name}`,
    `nx build ${component.name}`,
  );
  return {
    path: `values-${environment.name}.yaml`,
    content: renderYaml(values, header),
  };
}

/** What Helm gets: the upstream chart's values under its name, and beside them what our own templates read. */
export function helmValuesOf(placement: Placement): JsonObject {
  const { component, view } = placement;
  const { definition } = component;
  const { upstream } = definition;
  const chartValues = returnedValuesOf(placement, 'chartValues');
  const declared = contracts.filter(({ key }) => definition[key] !== undefined);
  return {
    ...(upstream && 'chart' in upstream && { [upstream.chart]: chartValues }),
    ...templateValuesOf(placement),
    labels: view.labels,
    ...(view.has('catalog') && { catalog: true }),
    ...Object.fromEntries(declared.map((contract) => [contract.key, valuesIn(contract, placement)])),
  };
}

/** What the component's own templates read; throws keys that are somebody else's. */
function templateValuesOf(placement: Placement): JsonObject {
  const values = returnedValuesOf(placement, 'templateValues');
  const problems = Object.keys(values).flatMap((key) => {
    const owner = ownerOfKey(key, placement.component.definition.upstream);
    if (owner === undefined) return [];
    return [problemIn(placement, 'templateValues', `"${key}" is the key of ${owner}`, 'give the values another key')];
  });
  if (problems.length > 0) throw new PlatformError(problems);
  return values;
}
