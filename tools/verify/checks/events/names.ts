import { listAt, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';
import { dependenciesOf } from './source';

/** What each type of trigger may do, and what a parameter may do with what is there. */
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  argoWorkflow: ['list', 'resubmit', 'resume', 'retry', 'stop', 'submit', 'submit-from', 'suspend', 'terminate'],
  k8s: ['create', 'delete', 'patch', 'update'],
  parameters: ['append', 'overwrite', 'prepend'],
};

/** Names of a sensor that stand twice or that nothing uses, and operations that are none. */
export function nameProblems(object: RenderedObject): readonly ObjectProblem[] {
  const triggers = listAt(object.content, 'spec', 'triggers');
  const dependencies = dependenciesOf(object);
  return [
    ...twice(
      triggers.map((trigger) => textAt(trigger, 'template', 'name') ?? ''),
      'triggers',
      'template',
    ),
    ...twice(
      dependencies.map(({ name }) => name),
      'dependencies',
    ),
    ...unused(
      triggers,
      dependencies.map(({ name }) => name),
    ),
    ...triggers.flatMap(operationProblems),
  ].map((problem) => ({ ...problem, object }));
}

type Found = readonly Omit<ObjectProblem, 'object'>[];

function twice(names: readonly string[], list: string, ...within: readonly string[]): Found {
  return names.flatMap((name, index) => {
    if (name === '' || names.indexOf(name) === index) return [];
    const path = ['spec', list, index, ...within, 'name'];
    return [{ path, what: `two ${list} are named "${name}"`, remedy: 'rename one of them' }];
  });
}

/** A trigger without conditions waits for every dependency. */
function unused(triggers: readonly unknown[], names: readonly string[]): Found {
  const conditions = triggers.map((trigger) => textAt(trigger, 'template', 'conditions'));
  if (conditions.length === 0 || conditions.includes(undefined)) return [];
  const named = conditions.flatMap((text) => text?.match(/[\w-]+/g) ?? []);
  return names.flatMap((name, index) =>
    named.includes(name)
      ? []
      : [
          {
            path: ['spec', 'dependencies', index, 'name'],
            what: `no trigger waits for "${name}"`,
            remedy: 'name it in the conditions of a trigger, or remove it',
          },
        ],
  );
}

function operationProblems(trigger: unknown, index: number): Found {
  const path = ['spec', 'triggers', index, 'template'];
  return ['k8s', 'argoWorkflow'].flatMap((type) => [
    ...wrong(textAt(trigger, 'template', type, 'operation'), type, [...path, type, 'operation']),
    ...listAt(trigger, 'template', type, 'parameters').flatMap((parameter, place) =>
      wrong(textAt(parameter, 'operation'), 'parameters', [...path, type, 'parameters', place, 'operation']),
    ),
  ]);
}

function wrong(operation: string | undefined, type: string, path: JsonPath): Found {
  const known = OPERATIONS[type] ?? [];
  if (operation === undefined || known.includes(operation)) return [];
  return [{ path, what: `there is no operation "${operation}"`, remedy: suggest(operation, known) }];
}
