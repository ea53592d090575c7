import { textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { objectsOf, objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';
import { textsIn, withoutComments } from '../../texts';
import { everyField } from '../../walk';

/** Where somebody sends events: the Service of a source, which Argo Events names so, with its port and a path. */
const ADDRESS = /\bhttps?:\/\/([a-z0-9-]+)-eventsource-svc\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?:(\d+)(\/[\w./-]*)?/g;

/** Events are sent to where a source takes them: it answers 404 at every other path. */
export function addressProblems(rendering: Rendering): readonly ObjectProblem[] {
  return objectsOf(rendering).flatMap((object) => problemsIn(object, rendering));
}

function problemsIn(object: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  const named = textsIn(object).filter(({ text }) => text.includes('-eventsource-svc'));
  return named.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(ADDRESS)].flatMap(([url, name = '', namespace = '', port = '', at = '/']) => {
      const source = objectsOfKind(rendering, 'EventSource').find(
        (one) => one.name === name && one.namespace === namespace,
      );
      const taken = source === undefined ? [] : endpointsOf(source, port);
      // Sources and ports that are not there are judged as references.
      if (taken.length === 0 || taken.includes(at)) return [];
      return [{ object, path, what: `EventSource "${name}" takes nothing at ${url}`, remedy: suggest(at, taken) }];
    }),
  );
}

/** The paths at which a source takes events on a port. */
function endpointsOf({ content }: RenderedObject, port: string): readonly string[] {
  return everyField(content['spec']).flatMap(({ value }) => {
    const endpoint = textAt(value, 'endpoint');
    return endpoint !== undefined && String(valueAt(value, 'port')) === port ? [endpoint] : [];
  });
}
