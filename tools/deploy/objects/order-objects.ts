import { objectAt, textAt, type JsonObject } from '@idp/model';

/** What others need to be there when they are applied, first things first; everything else comes after, webhooks last. */
const FIRST = [
  'Namespace',
  'CustomResourceDefinition',
  'PriorityClass',
  'StorageClass',
  'ResourceQuota',
  'LimitRange',
  'ServiceAccount',
  'Secret',
  'ConfigMap',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'Service',
  'PersistentVolumeClaim',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  // Of Argo CD's own kinds, before the Applications that are in them.
  'AppProject',
];
const LAST = ['APIService', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'];

/** Objects in groups that are applied one after the other, those of Kubernetes itself before custom ones. */
export function orderObjects(objects: readonly JsonObject[]): readonly (readonly JsonObject[])[] {
  const ranks = [...new Set(objects.map(rankOf))].sort((a, b) => a - b);
  return ranks.map((rank) => objects.filter((object) => rankOf(object) === rank));
}

function rankOf(object: JsonObject): number {
  const kind = String(object['kind']);
  const first = FIRST.indexOf(kind);
  if (first >= 0) return first;
  return FIRST.length + 1 + LAST.indexOf(kind);
}

/** Whether Argo CD runs it at moments of its own and keeps no track of it: a hook. */
export function isHook(object: JsonObject): boolean {
  const names = Object.keys(objectAt(object, 'metadata', 'annotations'));
  return names.some((name) => name === 'helm.sh/hook' || name === 'argocd.argoproj.io/hook');
}

/** Whether it may wait for Argo CD until somebody else has brought its kind. */
export function mayComeLater(object: JsonObject): boolean {
  const options = textAt(object, 'metadata', 'annotations', 'argocd.argoproj.io/sync-options') ?? '';
  return options.split(',').some((option) => option.trim() === 'SkipDryRunOnMissingResource=true');
}

/** An object as people name it. */
export function titleOf(object: JsonObject): string {
  const namespace = textAt(object, 'metadata', 'namespace');
  const name = textAt(object, 'metadata', 'name') ?? '';
  return `${String(object['kind'])} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
