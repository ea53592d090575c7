import { textAt, valueAt, type RenderedObject } from '@idp/model';
import type { Finding } from '../../finding';
import { questionsIn } from '../../questions';
import { brokenFrom } from '../../promql';
import { findingAt } from '../../problem';
import { fieldsAt } from '../../walk';

/** What makes an expression answer only when something is wrong. */
const DECIDES = /[<>]|[!=]=|\b(?:absent|absent_over_time|unless|and|vector)\b|\bALERTS\b/;

/** Alerts whose expression compares with nothing: they call people whenever there is anything to measure, a zero too. */
export function undecidedFindings(check: string, object: RenderedObject): readonly Finding[] {
  return alertsIn(object).flatMap(({ path, expression }) => {
    const asked = expression.replace(/\{[^}]*\}/g, '');
    if (brokenFrom(expression) !== undefined || DECIDES.test(asked)) return [];
    const what = 'compares with nothing, so it calls people as long as there is anything to measure';
    return [findingAt(check, object, { path, what, remedy: 'say from which number on, such as > 0' })];
  });
}

function alertsIn({ kind, content }: RenderedObject) {
  if (kind !== 'PrometheusRule') return [];
  return fieldsAt(content, 'spec.groups.*.rules.*').flatMap(({ path, value }) => {
    const expression = String(valueAt(value, 'expr') ?? '');
    return textAt(value, 'alert') === undefined ? [] : [{ path: [...path, 'expr'], expression }];
  });
}

/** Expressions that Prometheus cannot read: the operator leaves out all rules that stand beside one. */
export function expressionFindings(check: string, object: RenderedObject): readonly Finding[] {
  return questionsIn(object).flatMap(({ path, expression }) => {
    const rest = brokenFrom(expression);
    if (rest === undefined) return [];
    const where = rest === '' ? 'it ends too early' : `it breaks at "${rest}"`;
    const remedy = 'close every bracket and quote, and try it in Prometheus';
    return [findingAt(check, object, { path, what: `is no PromQL: ${where}`, remedy })];
  });
}
