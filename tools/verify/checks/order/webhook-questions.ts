import { textAt, type RenderedObject, type Rendering } from '@idp/model';
import { definitionsOf, groupKindOf } from '../../definitions';
import { objectsOf, objectsOfKind } from '../../objects';
import { closedWebhooksOf, isAsked, type ClosedWebhook } from '../../webhooks';

/** An object of a custom kind, and a webhook without whose answer it is refused. */
export interface WebhookQuestion {
  readonly object: RenderedObject;
  readonly webhook: ClosedWebhook;
}

/** Every object of a custom kind for which the API server asks a webhook that fails closed. */
export function webhookQuestionsOf(rendering: Rendering): readonly WebhookQuestion[] {
  const webhooks = closedWebhooksOf(rendering);
  if (webhooks.length === 0) return [];
  const definitions = definitionsOf(rendering);
  const namespaces = new Map(objectsOfKind(rendering, 'Namespace').map((object) => [object.name, object]));
  return objectsOf(rendering).flatMap((object) => {
    const plural = textAt(definitions.get(groupKindOf(object))?.content, 'spec', 'names', 'plural');
    if (plural === undefined) return [];
    return webhooks
      .filter((webhook) => isAsked(webhook, object, plural, namespaces))
      .map((webhook) => ({ object, webhook }));
  });
}
