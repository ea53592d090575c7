import type { RenderedObject } from '@idp/model';
import type { Finding } from '../../finding';
import { questionsIn } from '../../questions';
import { brokenFrom } from '../../promql';
import { findingAt } from '../../problem';

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
