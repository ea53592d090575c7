import { listAt, textAt, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { everyField } from '../../walk';
import { dependenciesOf } from './source';
import type { ObjectProblem } from '../../problem';

/** Triggers speak of the sensor's own dependencies: in conditions, as a formula of their names, and in parameters. */
export function triggerProblems(object: RenderedObject): readonly ObjectProblem[] {
  const known = dependenciesOf(object).map(({ name }) => name);
  return [...conditionProblems(object, known), ...parameterProblems(object, known)];
}

function conditionProblems(object: RenderedObject, known: readonly string[]): readonly ObjectProblem[] {
  return listAt(object.content, 'spec', 'triggers').flatMap((trigger, index) => {
    const conditions = textAt(trigger, 'template', 'conditions') ?? '';
    const path = ['spec', 'triggers', index, 'template', 'conditions'];
    const names = conditions.split(/&&|\|\||[!()\s]+/).filter((name) => name !== '');
    return names
      .filter((name) => !known.includes(name))
      .slice(0, 1)
      .map((name) => ({
        object,
        path,
        what: `"${name}" is no dependency of this sensor: conditions combine names of dependencies by &&, || and ()`,
        remedy: /^[A-Za-z0-9_-]+$/.test(name) ? suggest(name, known) : 'compare data in filters of the dependency',
      }));
  });
}

function parameterProblems(object: RenderedObject, known: readonly string[]): readonly ObjectProblem[] {
  return everyField(object.content).flatMap(({ path, value }) => {
    if (path.at(-1) !== 'dependencyName' || typeof value !== 'string' || known.includes(value)) return [];
    return [{ object, path, what: `"${value}" is no dependency of this sensor`, remedy: suggest(value, known) }];
  });
}
