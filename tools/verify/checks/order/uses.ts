import type { JsonPath, RenderedObject, Rendering } from '@idp/model';
import { definitionsOf, groupKindOf } from '../../definitions';
import { objectsAsked, objectsOf } from '../../objects';
import { madeOf } from '../../operators';
import { podReferencesOf } from '../../pod-references';
import { podOf } from '../../pods';
import { ordersOf, type Named } from './orders';
import { webhookQuestionsOf } from './webhook-questions';

/** Something that an object cannot do without when it is applied, or when its pods start. */
export interface Use {
  readonly object: RenderedObject;
  readonly path?: JsonPath;
  /** What is used, as people call it. */
  readonly thing: string;
  /** The component that brings it. */
  readonly of: string;
}

/** Everything that what is asked about uses at the start and that some component brings. */
export function usesOf(rendering: Rendering): readonly Use[] {
  const sources = sourcesIn(rendering);
  const ofObjects = objectsAsked(rendering).flatMap((object) =>
    [...inNamespace(object), ...inPods(object), ...ordersOf(object)].flatMap(({ path, kind, name, namespaces }) => {
      const found = namespaces.map((namespace) => sources.get(keyOf(kind, name, namespace)));
      return (found.find((makers) => makers !== undefined) ?? []).map((of) => ({
        object,
        ...(path && { path }),
        thing: `${kind} ${name}`,
        of,
      }));
    }),
  );
  const ofWebhooks = webhookQuestionsOf(rendering).map(({ object, webhook: { configuration } }) => ({
    object,
    thing: `the webhook ${configuration.name}`,
    of: configuration.component,
  }));
  return [...ofObjects, ...ofWebhooks];
}

/** The components without which a thing is not there: that of its object and, where an operator makes it, the operator's. */
function sourcesIn(rendering: Rendering): ReadonlyMap<string, readonly string[]> {
  const definitions = definitionsOf(rendering);
  const sources = new Map<string, readonly string[]>();
  for (const object of objectsOf(rendering)) {
    const operator = definitions.get(groupKindOf(object))?.component;
    const makers = [object.component, ...(operator === undefined ? [] : [operator])];
    for (const { kind, name, namespace = '' } of madeOf(object, rendering))
      sources.set(keyOf(kind, name, namespace), makers);
    sources.set(keyOf(object.kind, object.name, object.namespace ?? ''), [object.component]);
  }
  return sources;
}

function inNamespace({ namespace }: RenderedObject): readonly Named[] {
  return namespace === undefined ? [] : [{ kind: 'Namespace', name: namespace, namespaces: [''] }];
}

function inPods(object: RenderedObject): readonly Named[] {
  const pod = podOf(object);
  if (pod === undefined) return [];
  return podReferencesOf(pod)
    .filter(({ optional }) => !optional)
    .map(({ path, kind, name }) => ({ path, kind, name, namespaces: [pod.namespace, ''] }));
}

function keyOf(kind: string, name: string, namespace: string): string {
  return `${kind} ${namespace}/${name}`;
}
