import { isObject, textAt, type ComponentFolder } from '@idp/model';

/** The questions that a component's dashboards ask Prometheus, by dashboard and panel. */
export function queriesOf({ definition: { dashboards = {} } }: ComponentFolder): Readonly<Record<string, string>> {
  const queries = Object.entries(dashboards).flatMap(([name, dashboard]) =>
    targetsIn(dashboard).map((expression, index): [string, string] => [`${name}_${index}`, expression]),
  );
  return Object.fromEntries(queries);
}

/** The expressions of all targets below, of panels that read Prometheus; what Grafana fills in has a value. */
function targetsIn(value: unknown, source = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => targetsIn(item, source));
  if (!isObject(value)) return [];
  const read = textAt(value, 'datasource', 'type') ?? source;
  const expression = textAt(value, 'expr');
  const own = expression !== undefined && read === 'prometheus' ? [filledIn(expression)] : [];
  return [...own, ...Object.values(value).flatMap((item) => targetsIn(item, read))];
}

function filledIn(expression: string): string {
  return expression.replaceAll(/\$__(rate_interval|interval|range)/g, '5m');
}
