import { objectAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { fieldsAt } from '../../walk';

/** How the API server calls a webhook. */
export interface WebhookClient {
  readonly object: RenderedObject;
  /** Where its clientConfig stands. */
  readonly path: JsonPath;
  readonly config: Readonly<Record<string, unknown>>;
  /** The Service that is called; absent where it is a URL. */
  readonly service?: { readonly name: string; readonly namespace: string; readonly port: string };
  /** The webhook of an admission configuration; absent for those that convert versions. */
  readonly webhook?: Readonly<Record<string, unknown>>;
}

/** Every webhook of an environment. */
export function clientsOf(rendering: Rendering): readonly WebhookClient[] {
  const admission = objectsOfKind(rendering, 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration');
  const conversion = objectsOfKind(rendering, 'CustomResourceDefinition').filter(
    ({ content }) => textAt(content, 'spec', 'conversion', 'strategy') === 'Webhook',
  );
  return [
    ...admission.flatMap((object) =>
      fieldsAt(object.content, 'webhooks.*').map(({ path }) => ({
        ...clientAt(object, [...path, 'clientConfig']),
        webhook: objectAt(object.content, ...path),
      })),
    ),
    ...conversion.map((object) => clientAt(object, ['spec', 'conversion', 'webhook', 'clientConfig'])),
  ];
}

function clientAt(object: RenderedObject, path: JsonPath): WebhookClient {
  const config = objectAt(object.content, ...path);
  const name = textAt(config, 'service', 'name');
  if (name === undefined) return { object, path, config };
  const namespace = textAt(config, 'service', 'namespace') ?? '';
  return {
    object,
    path,
    config,
    service: { name, namespace, port: String(valueAt(config, 'service', 'port') ?? 443) },
  };
}
