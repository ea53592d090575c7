import { listAt, textAt, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { wrongInExpression } from '../../kind-rules';
import { isOfKyverno } from '../../kyverno';
import { groupOf } from '../../objects';
import type { Problem } from '../../problem';
import { fieldsOf } from '../../walk';

const FIELDS = ['expression', 'messageExpression'];

/** What every object has below its metadata. */
const METADATA = [
  ...['annotations', 'creationTimestamp', 'deletionTimestamp', 'finalizers', 'generateName', 'generation', 'labels'],
  ...['managedFields', 'name', 'namespace', 'ownerReferences', 'resourceVersion', 'uid'],
];

/** Expressions of policies that nobody can read, or that read what is not there: such a policy is refused, or refuses all. */
export function expressionProblems(object: RenderedObject): readonly Problem[] {
  if (groupOf(object) !== 'admissionregistration.k8s.io' && !isOfKyverno(object)) return [];
  const variables = listAt(object.content, 'spec', 'variables').flatMap((one) => textAt(one, 'name') ?? []);
  return fieldsOf(object)
    .filter(({ path }) => FIELDS.includes(String(path.at(-1))))
    .flatMap(({ path, value }) => {
      const wrong = typeof value === 'string' ? wrongIn(value, variables) : undefined;
      return wrong === undefined ? [] : [{ path, ...wrong }];
    });
}

/** Whether an object holds an expression that nobody can read, or that reads what is not there. */
export function hasUnreadable(object: RenderedObject): boolean {
  return expressionProblems(object).length > 0;
}

function wrongIn(expression: string, variables: readonly string[]): Omit<Problem, 'path'> | undefined {
  const unreadable = wrongInExpression(expression);
  if (unreadable !== undefined)
    return { what: `nobody can read this expression: ${unreadable}`, remedy: 'mend it: https://cel.dev' };
  const plain = expression.replace(/'[^']*'|"[^"]*"/g, '""');
  const unset = namesAfter('variables', plain).find((name) => !variables.includes(name));
  if (unset !== undefined) return missing('variable', unset, variables);
  const field = namesAfter('(?:object|oldObject)\\.metadata', plain).find((name) => !METADATA.includes(name));
  return field === undefined ? undefined : missing('field of metadata', field, METADATA);
}

function namesAfter(whose: string, expression: string): readonly string[] {
  return [...expression.matchAll(new RegExp(`\\b${whose}\\.\\??(\\w+)`, 'g'))].map(([, name = '']) => name);
}

function missing(what: string, name: string, known: readonly string[]): Omit<Problem, 'path'> {
  const all = known.length === 0 ? 'name it under spec.variables' : `use one of: ${known.join(', ')}`;
  return { what: `there is no ${what} "${name}"`, remedy: suggest(name, known, all) };
}
