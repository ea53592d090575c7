import { listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { ROUTES } from '../../listeners';
import { objectsOfKind } from '../../objects';
import type { PodSet } from '../../pod-sets';
import { fieldsAt } from '../../walk';
import type { Call } from './call';
import { calledAt } from './service-pods';

/** Where objects say that the API server asks a Service. */
const ASKED: Readonly<Record<string, string>> = {
  APIService: 'spec.service',
  CustomResourceDefinition: 'spec.conversion.webhook.clientConfig.service',
  MutatingWebhookConfiguration: 'webhooks.*.clientConfig.service',
  ValidatingWebhookConfiguration: 'webhooks.*.clientConfig.service',
};

/** What the API server asks, and what the Gateway leads to. */
export function callsOfKubernetes(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  const asked = Object.entries(ASKED).flatMap(([kind, pattern]) =>
    objectsOfKind(rendering, kind).flatMap((object) =>
      fieldsAt(object.content, pattern).flatMap(({ path, value }) =>
        callTo('kube-apiserver', object, path, value, 443, rendering, pods),
      ),
    ),
  );
  const routed = objectsOfKind(rendering, ...ROUTES).flatMap((object) =>
    fieldsAt(object.content, 'spec.rules.*.backendRefs.*').flatMap(({ path, value }) =>
      callTo('ingress', object, path, { namespace: object.namespace, ...Object(value) }, undefined, rendering, pods),
    ),
  );
  return [...asked, ...routed, ...askingPods(rendering, pods)];
}

function callTo(
  caller: 'ingress' | 'kube-apiserver',
  object: RenderedObject,
  path: JsonPath,
  service: unknown,
  usual: number | undefined,
  rendering: Rendering,
  pods: readonly PodSet[],
): readonly Call[] {
  const port = valueAt(service, 'port') ?? usual;
  const [name = '', namespace = ''] = [textAt(service, 'name'), textAt(service, 'namespace')];
  const called = calledAt(name, namespace, port === undefined ? undefined : String(port), rendering, pods);
  return called ? [{ object, path, callers: [caller], called }] : [];
}

/** Pods that have an account with rights, and the token of it, ask the API server. */
function askingPods(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  const bound = new Set(
    objectsOfKind(rendering, 'ClusterRoleBinding', 'RoleBinding').flatMap(({ content, namespace }) =>
      listAt(content, 'subjects').map((one) => `${textAt(one, 'namespace') ?? namespace ?? ''}/${textAt(one, 'name')}`),
    ),
  );
  return pods.flatMap((pod) => {
    const { template, namespace } = pod;
    const account = textAt(template?.spec, 'serviceAccountName') ?? 'default';
    if (template === undefined || !bound.has(`${namespace}/${account}`) || !hasToken(pod, account, rendering))
      return [];
    const called = { name: 'the API server', entity: 'kube-apiserver', ports: [] } as const;
    return [{ object: template.object, path: [...template.path, 'serviceAccountName'], callers: [pod], called }];
  });
}

function hasToken({ template, namespace }: PodSet, account: string, rendering: Rendering): boolean {
  const own = valueAt(template?.spec, 'automountServiceAccountToken');
  const object = objectsOfKind(rendering, 'ServiceAccount').find(
    (one) => one.name === account && one.namespace === namespace,
  );
  return (own ?? objectAt(object?.content)['automountServiceAccountToken'] ?? true) !== false;
}
