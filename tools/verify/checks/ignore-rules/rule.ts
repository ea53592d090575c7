import { listAt } from '@idp/model';
import { parseDocument } from 'yaml';

/** Fields that Argo CD does not compare. */
export interface IgnoreRule {
  /** Where the rule stands. */
  readonly path: string;
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
  /** What is ignored is not even applied (RespectIgnoreDifferences). */
  readonly unapplied: boolean;
  /** The fields as one form: `spec.template.spec`, with a star for every entry of a list. */
  readonly fields: readonly string[];
  /** Managers all of whose fields are ignored. */
  readonly managers: readonly string[];
}

/** Reads a rule from a mapping, or from the YAML text that argocd-cm holds. */
export function readRules(
  rule: unknown,
  path: string,
  target: { group: string; kind: string; name?: string | undefined; unapplied: boolean },
): IgnoreRule {
  const content: unknown = typeof rule === 'string' ? parseDocument(rule).toJS() : rule;
  const texts = (key: string) => listAt(content, key).map(String);
  const { name, ...rest } = target;
  return {
    path,
    ...rest,
    ...(name !== undefined && { name }),
    fields: [...texts('jsonPointers').map(fromPointer), ...texts('jqPathExpressions').map(fromExpression)],
    managers: texts('managedFieldsManagers'),
  };
}

function fromPointer(pointer: string): string {
  const steps = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps
    .slice(1)
    .map((step) => (/^(\d+|-)$/.test(step) ? '*' : step))
    .join('.');
}

/** Of an expression only the way counts: what it selects in a list makes it narrower, but not the field that it ends in. */
function fromExpression(expression: string): string {
  return expression
    .replace(/\[\s*"([^"]*)"\s*\]/g, '.$1')
    .replace(/\|\s*select\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\[[^\]]*\]\??/g, '.*')
    .replace(/["?()\s|]/g, '')
    .split('.')
    .filter((step) => step !== '')
    .join('.');
}
