import { PlatformError, type JsonObject, type Problem, type RenderedFile } from '@idp/model';
import { contracts } from './contracts/all';
import { generatedFrom } from './generated';
import type { Placement } from './placement';
import { plainObjectOf } from './plain';
import { renderYaml } from './yaml';

/** The complete values of a component's chart in an environment. */
export function renderValuesFile(placement: Placement, hasTemplates: boolean): RenderedFile {
  const { component, environment } = placement;
  const header = generatedFrom(
    `${component.folder} and environments/${environment.name}`,
    `nx build ${component.name}`,
  );
  return {
    path: `values-${environment.name}.yaml`,
    content: renderYaml(helmValuesOf(placement, hasTemplates), header),
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
