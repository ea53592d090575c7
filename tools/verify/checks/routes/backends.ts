import { listAt, textAt, valueAt, type RenderedObject } from '@idp/model';
import type { ObjectProblem } from '../../problem';

/** Rules of routes that lead nowhere: to nobody, to those who get nothing, or by a path that none has. */
export function backendProblems(object: RenderedObject): readonly ObjectProblem[] {
  return listAt(object.content, 'spec', 'rules')
    .flatMap((rule, index) => {
      const path = ['spec', 'rules', index];
      return [...targetProblems(rule, path), ...pathProblems(rule, path)];
    })
    .map((problem) => ({ ...problem, object }));
}

type Found = readonly Omit<ObjectProblem, 'object'>[];

function targetProblems(rule: unknown, path: ObjectProblem['path']): Found {
  const backends = listAt(rule, 'backendRefs');
  const answers = listAt(rule, 'filters').some((filter) =>
    ['ExtensionRef', 'RequestRedirect'].includes(textAt(filter, 'type') ?? ''),
  );
  if (backends.length === 0)
    return answers
      ? []
      : [{ path, what: 'it leads to no Service: who asks gets an error', remedy: 'name one in backendRefs' }];
  if (backends.some((backend) => valueAt(backend, 'weight') !== 0)) return [];
  const what = 'every Service has the weight 0: who asks gets an error';
  return [{ path: [...path, 'backendRefs'], what, remedy: 'give one of them a weight' }];
}

function pathProblems(rule: unknown, path: ObjectProblem['path']): Found {
  return listAt(rule, 'matches').flatMap((match, index) => {
    const [type = 'PathPrefix', text] = [textAt(match, 'path', 'type'), textAt(match, 'path', 'value')];
    if (type === 'RegularExpression' || text === undefined || text.startsWith('/')) return [];
    const what = `the path "${text}" does not begin with a slash`;
    return [{ path: [...path, 'matches', index, 'path', 'value'], what, remedy: `write /${text}` }];
  });
}
