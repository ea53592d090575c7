import { isObject, listAt, onceFor, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { dashboardsIn, datasourceOf } from './dashboards';
import { everyField, fieldsAt } from './walk';

/** What an object asks Prometheus. */
export interface Question {
  readonly path: JsonPath;
  readonly expression: string;
}

/** What stands in the place of a variable of a dashboard. */
export const ANYTHING = '_';

/** Where each kind holds PromQL. */
const EXPRESSIONS: Readonly<Record<string, readonly string[]>> = {
  PrometheusRule: ['spec.groups.*.rules.*.expr'],
  ServiceLevelObjective: ['spec.indicator.*.*.metric'],
};

/**
 * The PromQL in rules, objectives and the panels of dashboards, with something in the place of variables; found once for
 * each object.
 */
export const questionsIn = onceFor(findQuestions);

function findQuestions(object: RenderedObject): readonly Question[] {
  const plain = (EXPRESSIONS[object.kind] ?? []).flatMap((pattern) =>
    fieldsAt(object.content, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ path, expression: value }] : [],
    ),
  );
  return [...plain, ...dashboardsIn(object).flatMap(({ path, content }) => ofPanels(content, path))];
}

/** The questions of a dashboard; what Loki is asked has another language. */
function ofPanels(dashboard: unknown, path: JsonPath): readonly Question[] {
  return everyField(dashboard).flatMap(({ value }) => {
    if (!isObject(value) || !Array.isArray(value['targets'])) return [];
    return listAt(value, 'targets').flatMap((target) => {
      const source = datasourceOf(target) ?? datasourceOf(value);
      const expression = textAt(target, 'expr');
      if (expression === undefined || source?.type !== 'prometheus') return [];
      return [{ path, expression: filledIn(expression) }];
    });
  });
}

function filledIn(expression: string): string {
  return expression
    .replace(/\$\{?__(?:rate_)?(?:interval|range)(?:_m?s)?\}?/g, '5m')
    .replace(/\[\[\w+\]\]|\$\{\w+(?::\w+)?\}|\$\w+/g, ANYTHING);
}
