import { objectAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { findingIn, type Finding } from '../../finding';
import { givenObject } from '../../given';
import { objectsOfKind } from '../../objects';

/** Annotations by which cert-manager puts a certificate into a definition. */
const INJECTED = [
  'cert-manager.io/inject-ca-from',
  'cert-manager.io/inject-ca-from-secret',
  'cert-manager.io/inject-apiserver-ca',
];

/** Definitions whose versions a webhook converts that is not there, or that the API server has no reason to trust. */
export function findConversionFindings(definition: RenderedObject, rendering: Rendering): readonly Finding[] {
  const client = objectAt(definition.content, 'spec', 'conversion', 'webhook', 'clientConfig');
  const name = textAt(client, 'service', 'name');
  const namespace = textAt(client, 'service', 'namespace');
  if (textAt(definition.content, 'spec', 'conversion', 'strategy') !== 'Webhook' || name === undefined) return [];
  return [...findMissingService(definition, name, namespace, rendering), ...findUntrusted(definition, client)];
}

function findMissingService(
  definition: RenderedObject,
  name: string,
  namespace: string | undefined,
  rendering: Rendering,
): readonly Finding[] {
  const services = objectsOfKind(rendering, 'Service').filter((service) => service.namespace === namespace);
  if (services.some((service) => service.name === name)) return [];
  if (givenObject(rendering, 'Service', name, namespace)) return [];
  return [
    findingIn('crds', definition, {
      path: 'spec.conversion.webhook.clientConfig.service.name',
      what: `Service ${namespace}/${name} converts its versions, and there is none`,
      remedy: suggest(
        name,
        services.map((service) => service.name),
      ),
    }),
  ];
}

function findUntrusted(definition: RenderedObject, client: unknown): readonly Finding[] {
  const annotations = objectAt(definition.content, 'metadata', 'annotations');
  if (textAt(client, 'caBundle') || INJECTED.some((name) => Object.hasOwn(annotations, name))) return [];
  return [
    findingIn('crds', definition, {
      path: 'spec.conversion.webhook.clientConfig.caBundle',
      what: 'nobody says which certificate authority the API server trusts when it asks for a conversion',
      remedy: `annotate it with ${INJECTED[0]}: <namespace>/<Certificate>`,
    }),
  ];
}
