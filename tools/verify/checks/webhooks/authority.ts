import { textAt, textsAt, type RenderedObject, type Rendering } from '@idp/model';
import { inventoryOf } from '../../inventory';
import { missingThing } from '../../missing';
import { containersOf, podsOf } from '../../pods';
import type { WebhookClient } from './client';
import type { Problem } from '../../problem';

const INJECT = 'cert-manager.io/inject-ca-from';

/**
 * Programs that write the CA into webhooks themselves when they run: what they are called with, and whose webhooks they
 * write. Most of them do it for those that their own Service answers.
 */
const SELF_INJECTING: readonly RegExp[] = [
  // https://external-secrets.io/latest/guides/disable-cluster-features/
  /external-secrets\S* .*\bcertcontroller\b/,
  // https://cloudnative-pg.io/documentation/current/operator_conf/
  /cloudnative-pg\S* /,
  // https://developer.hashicorp.com/vault/docs/platform/k8s/injector
  /vault-k8s\S* .*agent-inject/,
  // https://github.com/grafana/rollout-operator
  /rollout-operator\S* /,
  // https://github.com/kubernetes/ingress-nginx/tree/main/images/kube-webhook-certgen
  /kube-webhook-certgen\S* .*patch /,
  // https://kyverno.io/docs/installation/
  /kyverno\S* /,
];

/** The API server trusts who answers: the CA is there, or somebody who exists writes it. */
export function authorityProblems(
  { object, path, config, service }: WebhookClient,
  rendering: Rendering,
): readonly Problem[] {
  if (textAt(config, 'caBundle') || service === undefined) return [];
  const annotations = textsAt(object.content, 'metadata', 'annotations');
  const [certificate, secret] = [annotations[INJECT], annotations[`${INJECT}-secret`]];
  if (certificate !== undefined) return missing('Certificate', INJECT, certificate, rendering);
  if (secret !== undefined)
    return isServedBy(secret, rendering) ? [] : missing('Secret', `${INJECT}-secret`, secret, rendering);
  if (annotations['cert-manager.io/inject-apiserver-ca'] === 'true') return [];
  if (isInjectedBySomebody(object, service.namespace, rendering)) return [];
  return [
    {
      path: [...path, 'caBundle'],
      what: 'nothing says whose certificate is trusted, so every call fails',
      remedy: `annotate it with ${INJECT}: <namespace>/<Certificate>, or give the CA`,
    },
  ];
}

function missing(kind: string, annotation: string, place: string, rendering: Rendering): readonly Problem[] {
  const [namespace = '', name = ''] = place.split('/');
  if (inventoryOf(rendering).find(kind, name, namespace)) return [];
  return [{ path: ['metadata', 'annotations', annotation], ...missingThing(rendering, kind, name, namespace) }];
}

/** The webhook of cert-manager makes its own CA, in the Secret that it is told. */
function isServedBy(place: string, rendering: Rendering): boolean {
  const [namespace, name] = place.split('/');
  return commandsIn(rendering, namespace).some((command) =>
    command.includes(`--dynamic-serving-ca-secret-name=${name} `),
  );
}

/** Somebody writes it: a program in the namespace of the Service that is called, or of the component. */
function isInjectedBySomebody({ component }: RenderedObject, namespace: string, rendering: Rendering): boolean {
  const own = rendering.components.find(({ name }) => name === component)?.namespace;
  return [...commandsIn(rendering, namespace), ...commandsIn(rendering, own)].some((command) =>
    SELF_INJECTING.some((program) => program.test(command)),
  );
}

function commandsIn(rendering: Rendering, namespace: string | undefined): readonly string[] {
  return podsOf(rendering)
    .filter((pod) => pod.namespace === namespace)
    .flatMap(containersOf)
    .map(({ content }) => `${[content['image'], content['command'], content['args']].flat().join(' ')} `);
}
