import { listAt, objectAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../objects';
import { pluralOf } from '../plural';
import type { AccessNeed } from './access-need';

/** What each operation of a trigger does with its object. Source: the triggers of Argo Events. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  create: ['create'],
  update: ['get', 'update'],
  patch: ['patch'],
  delete: ['delete'],
};

/** What the triggers of Sensors create and change, and what EventSources watch. */
export function needsOfEvents(rendering: Rendering): readonly AccessNeed[] {
  return [
    ...objectsOfKind(rendering, 'Sensor').flatMap((sensor) => needsOfSensor(sensor, rendering)),
    ...objectsOfKind(rendering, 'EventSource').flatMap(needsOfSource),
  ];
}

function accountOf({ content, namespace = '' }: RenderedObject): AccessNeed['account'] {
  return { namespace, name: textAt(content, 'spec', 'template', 'serviceAccountName') ?? 'default' };
}

function needsOfSensor(sensor: RenderedObject, rendering: Rendering): readonly AccessNeed[] {
  return listAt(sensor.content, 'spec', 'triggers').flatMap((trigger, index) =>
    (['k8s', 'argoWorkflow'] as const).flatMap((kind) => {
      const template = objectAt(trigger, 'template', kind);
      if (Object.keys(template).length === 0) return [];
      const path = ['spec', 'triggers', index, 'template', kind];
      const operation = textAt(template, 'operation') ?? (kind === 'k8s' ? 'create' : 'submit');
      const other = kind === 'argoWorkflow' ? ['get', 'update'] : [];
      const verbs = operation === 'submit' ? ['create'] : (VERBS[operation] ?? other);
      const resource = objectAt(template, 'source', 'resource');
      return verbs.flatMap((verb) => needOfTrigger(sensor, path, verb, resource, rendering));
    }),
  );
}

function needOfTrigger(
  object: RenderedObject,
  path: JsonPath,
  verb: string,
  resource: Readonly<Record<string, unknown>>,
  rendering: Rendering,
): readonly AccessNeed[] {
  const [kind, apiVersion] = [textAt(resource, 'kind'), textAt(resource, 'apiVersion') ?? ''];
  const namespace = textAt(resource, 'metadata', 'namespace') ?? object.namespace;
  // Where the object comes from elsewhere, nobody knows what it is.
  if (kind === undefined || namespace === undefined) return [];
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const request = { verb, group, resource: pluralOf(kind, group, rendering), namespace };
  return [{ object, path, account: accountOf(object), request }];
}

function needsOfSource(source: RenderedObject): readonly AccessNeed[] {
  return Object.entries(objectAt(source.content, 'spec', 'resource')).flatMap(([name, watched]) => {
    const resource = textAt(watched, 'resource');
    if (resource === undefined) return [];
    const namespace = textAt(watched, 'namespace');
    const where = namespace === undefined || namespace === '' ? {} : { namespace };
    return ['list', 'watch'].map((verb) => ({
      object: source,
      path: ['spec', 'resource', name],
      account: accountOf(source),
      request: { verb, group: textAt(watched, 'group') ?? '', resource, ...where },
    }));
  });
}
