import { listAt, objectAt, textAt, valueAt, type Rendering } from '@idp/model';
import { selects, type Labels } from '../../label-selector';
import { namespacesIn } from '../../namespaces';
import { podSetsOf } from '../../pod-sets';
import { podsBehind } from '../../services';
import { objectsOfKind } from '../../objects';
import type { WebhookClient } from './client';
import type { Problem } from '../../problem';

/** What a cluster has to write to come up again, by API group. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  '': ['pods', 'nodes', 'services', 'endpoints', 'serviceaccounts', 'secrets', 'configmaps', 'namespaces', 'events'],
  apps: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
  'coordination.k8s.io': ['leases'],
  'discovery.k8s.io': ['endpointslices'],
};

/** A webhook that must answer before pods may start does not stand in the way of those that answer it, nor of the system. */
export function lockoutProblems({ path, webhook, service }: WebhookClient, rendering: Rendering): readonly Problem[] {
  if (webhook === undefined || service === undefined || !mustAnswer(webhook)) return [];
  const resource = neededResource(webhook);
  if (resource === undefined || isConditional(webhook)) return [];
  const locked = lockedNamespaces(webhook, service, rendering);
  if (locked.length === 0) return [];
  return [
    {
      path: [...path.slice(0, -1), 'failurePolicy'],
      what: `while nobody answers it, no ${resource} can be written in ${locked.join(' and ')}: after an outage, what answers it cannot start`,
      remedy: `exclude ${locked.join(' and ')} by namespaceSelector, or set failurePolicy: Ignore`,
    },
  ];
}

function mustAnswer(webhook: object): boolean {
  return textAt(webhook, 'failurePolicy') !== 'Ignore';
}

/** The first resource that a cluster needs and that the webhook is asked about when it is written. */
function neededResource(webhook: object): string | undefined {
  return listAt(webhook, 'rules')
    .filter((rule) =>
      listAt(rule, 'operations').some((operation) => ['*', 'CREATE', 'UPDATE'].includes(String(operation))),
    )
    .flatMap((rule) => {
      const groups = listAt(rule, 'apiGroups').map(String);
      const resources = listAt(rule, 'resources').map(String);
      const needed = Object.entries(NEEDED).flatMap(([group, names]) =>
        groups.includes('*') || groups.includes(group) ? names : [],
      );
      const isAll = resources.some((resource) => resource === '*' || resource === '*/*');
      return needed.filter((name) => isAll || resources.includes(name));
    })[0];
}

/** Conditions may exclude what selectors cannot; these say so by naming namespaces or the groups of the system. */
function isConditional(webhook: object): boolean {
  return listAt(webhook, 'matchConditions').some((condition) =>
    /namespace|system:/.test(textAt(condition, 'expression') ?? ''),
  );
}

function lockedNamespaces(
  webhook: object,
  service: { readonly name: string; readonly namespace: string },
  rendering: Rendering,
): readonly string[] {
  return [...new Set([service.namespace, 'kube-system'])].filter((name) => {
    const labels = namespacesIn(rendering).find((namespace) => namespace.name === name)?.labels ?? {};
    return (
      selects(valueAt(webhook, 'namespaceSelector'), labels) &&
      podLabelsIn(name, service, rendering).some((pod) => selects(objectAt(webhook, 'objectSelector'), pod))
    );
  });
}

/** The labels of pods that have to start there: those that answer, or any. */
function podLabelsIn(
  namespace: string,
  service: { readonly name: string; readonly namespace: string },
  rendering: Rendering,
): readonly Labels[] {
  if (namespace !== service.namespace) return [{}];
  const answering = objectsOfKind(rendering, 'Service')
    .filter((one) => one.name === service.name && one.namespace === namespace)
    .flatMap((one) => podsBehind(one, podSetsOf(rendering)));
  return answering.length === 0 ? [{}] : answering.map(({ labels }) => labels);
}
