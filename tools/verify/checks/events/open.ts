import { listAt, textAt, valueAt, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';
import { webhooksOf } from './webhook';

/** Webhooks to which a route leads and that do not ask who calls: anybody starts what they start. */
export function openProblems(rendering: Rendering): readonly ObjectProblem[] {
  const backends = objectsOfKind(rendering, 'HTTPRoute').flatMap(({ content, namespace }) =>
    listAt(content, 'spec', 'rules')
      .flatMap((rule) => listAt(rule, 'backendRefs'))
      .map((backend) => {
        const where = textAt(backend, 'namespace') ?? namespace;
        return `${where}/${textAt(backend, 'name')}:${String(valueAt(backend, 'port'))}`;
      }),
  );
  return objectsOfKind(rendering, 'EventSource').flatMap((object) =>
    webhooksOf(object)
      .filter(({ port }) => backends.includes(`${object.namespace}/${object.name}-eventsource-svc:${port}`))
      .filter(({ isPlain, content }) => isPlain && valueAt(content, 'authSecret') === undefined)
      .map(({ name, path }) => ({
        object,
        path,
        what: `a route leads to "${name}", and anybody may call it`,
        remedy: 'name the Secret of who calls in authSecret',
      })),
  );
}
