import { printPath, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { fieldsAt } from '../../walk';
import { brokenFrom } from './promql';

/** Where each kind holds PromQL. */
const EXPRESSIONS: Readonly<Record<string, readonly string[]>> = {
  PrometheusRule: ['spec.groups.*.rules.*.expr'],
  ServiceLevelObjective: ['spec.indicator.*.*.metric'],
};

/** Expressions that Prometheus cannot read: the operator leaves out all rules that stand beside one. */
export function expressionFindings(check: string, object: RenderedObject): readonly Finding[] {
  return (EXPRESSIONS[object.kind] ?? [])
    .flatMap((pattern) => fieldsAt(object.content, pattern))
    .flatMap(({ path, value }) => {
      const rest = typeof value === 'string' ? brokenFrom(value) : undefined;
      if (rest === undefined) return [];
      const where = rest === '' ? 'it ends too early' : `it breaks at "${rest}"`;
      const remedy = 'close every bracket and quote, and try it in Prometheus';
      return [findingIn(check, object, { path: printPath(path), what: `is no PromQL: ${where}`, remedy })];
    });
}
