import { PlatformError, type ComponentFolder, type JsonObject, type Problem, type RenderedFile } from '@idp/model';
import { findChartValueProblems } from '@idp/schema';
import { contracts } from './contracts/all';
import { generatedFrom } from './generated';
import type { Placement } from './placement';
import { plainObjectOf } from './plain';
import { renderYaml } from './yaml';

/** The complete values of a component's chart in every environment; throws all that is wrong with any of them. */
export function renderValuesFiles(
  component: ComponentFolder,
  placements: readonly Placement[],
  hasTemplates: boolean,
): readonly RenderedFile[] {
  const problems: Problem[] = [];
  const values = new Map<Placement, JsonObject>();
  for (const placement of placements)
    try {
      values.set(placement, helmValuesOf(placement, hasTemplates));
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
export function helmValuesOf(placement: Placement, hasTemplates = true): JsonObject {
  const { component, view, values } = placement;
  const { definition } = component;
  const { upstream } = definition;
  const chartValues = called(placement, 'chartValues', () => definition.chartValues?.(values, view) ?? {});
  const templateValues = called(placement, 'templateValues', () => definition.templateValues?.(values, view) ?? {});
  const declared = contracts.filter(({ key }) => key in definition);
  return {
    ...(upstream && 'chart' in upstream && { [upstream.chart]: chartValues }),
    ...templateValues,
    ...(hasTemplates && { labels: view.labels }),
    ...Object.fromEntries(declared.map((contract) => [contract.key, contract.valuesOf(placement)])),
  };
}

/** What a function of the definition returns, as plain data; its mistakes as problems that name the environment. */
function called(placement: Placement, name: 'chartValues' | 'templateValues', call: () => object): JsonObject {
  const { value, unplain } = plainObjectOf(attempt(placement, name, call));
  if (unplain.length === 0) return value;
  throw new PlatformError(
    unplain.map(({ path, what }) => problemOf(placement, name, `"${path.join('.')}" ${what}`, 'return plain data')),
  );
}

function attempt(placement: Placement, name: 'chartValues' | 'templateValues', call: () => object): object {
  try {
    return call();
  } catch (error) {
    const what = `${name} failed: ${error instanceof Error ? error.message : String(error)}`;
    throw new PlatformError([problemOf(placement, name, what, 'mend the function')]);
  }
}

function problemOf({ component, environment }: Placement, name: string, what: string, remedy: string): Problem {
  return { where: component.locate(name), what: `in ${environment.name}, ${what}`, remedy, concerns: [component.name] };
}
