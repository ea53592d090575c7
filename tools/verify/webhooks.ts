import { listAt, objectAt, textAt, textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { selects } from './label-selector';
import { groupOf, objectsOfKind } from './objects';

/** A webhook without whose answer the API server refuses what it is asked about. */
export interface ClosedWebhook {
  /** The configuration that holds it. */
  readonly configuration: RenderedObject;
  readonly content: unknown;
  /** The Service that answers. */
  readonly service: { readonly name: string; readonly namespace: string };
}

/** The webhooks of an environment that fail closed and are answered by a Service. */
export function closedWebhooksOf(rendering: Rendering): readonly ClosedWebhook[] {
  const kinds = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];
  return objectsOfKind(rendering, ...kinds).flatMap((configuration) =>
    listAt(configuration.content, 'webhooks').flatMap((content) => {
      const service = objectAt(content, 'clientConfig', 'service');
      const name = textAt(service, 'name');
      const namespace = textAt(service, 'namespace');
      if (textAt(content, 'failurePolicy') === 'Ignore' || name === undefined || namespace === undefined) return [];
      return [{ configuration, content, service: { name, namespace } }];
    }),
  );
}

/** Whether the API server asks a webhook before it creates an object of a kind with this plural name. */
export function isAsked(
  { content }: ClosedWebhook,
  object: RenderedObject,
  plural: string,
  namespaces: ReadonlyMap<string, RenderedObject>,
): boolean {
  if (!listAt(content, 'rules').some((rule) => covers(rule, groupOf(object), plural))) return false;
  const labels = (of: RenderedObject | undefined) => textsAt(of?.content, 'metadata', 'labels');
  if (!selects(valueAt(content, 'objectSelector'), labels(object))) return false;
  if (object.namespace === undefined) return true;
  const own = { 'kubernetes.io/metadata.name': object.namespace };
  return selects(valueAt(content, 'namespaceSelector'), { ...labels(namespaces.get(object.namespace)), ...own });
}

function covers(rule: unknown, group: string, plural: string): boolean {
  const names = (key: string, ...wanted: string[]) => listAt(rule, key).some((name) => wanted.includes(String(name)));
  return names('operations', 'CREATE', '*') && names('apiGroups', group, '*') && names('resources', plural, '*', '*/*');
}
