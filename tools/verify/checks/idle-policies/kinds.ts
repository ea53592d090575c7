import { listAt, textAt, type JsonObject, type JsonPath, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { isOfKubernetes } from '../../kubernetes';
import { objectsOf, objectsOfKind } from '../../objects';
import { usualPluralOf } from '../../plural';
import type { Problem } from '../../problem';
import { inventoryOf } from '../../inventory';
import { filtersOf } from './filters';

/** Kinds that every Kubernetes has and that policies may be about. */
const BUILT_IN =
  `APIService Binding CSIDriver CSINode CertificateSigningRequest ClusterRole ClusterRoleBinding ConfigMap
ControllerRevision CronJob CustomResourceDefinition DaemonSet Deployment Endpoints EndpointSlice Event
HorizontalPodAutoscaler Ingress IngressClass Job Lease LimitRange MutatingAdmissionPolicy
MutatingAdmissionPolicyBinding MutatingWebhookConfiguration Namespace NetworkPolicy Node PersistentVolume
PersistentVolumeClaim Pod PodDisruptionBudget PodTemplate PriorityClass ReplicaSet ReplicationController ResourceClaim
ResourceClaimTemplate ResourceQuota Role RoleBinding RuntimeClass Secret Service ServiceAccount StatefulSet StorageClass
ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration VolumeAttachment`.split(
    /\s+/,
  );

/** Kinds that a policy is about and that nothing of the environment can be of. */
export function kindProblems(policy: JsonObject, rendering: Rendering): readonly Problem[] {
  const known = kindsIn(rendering);
  const ofRules = filtersOf(policy).flatMap(({ path, filter }) =>
    listAt(filter, 'kinds').flatMap((written, index) => {
      const kind = kindOf(String(written));
      return isKnown(kind, known) ? [] : [tell([...path, 'kinds', index], kind, known)];
    }),
  );
  return [...ofRules, ...resourceProblems(policy, rendering, known)];
}

function resourceProblems(policy: JsonObject, rendering: Rendering, known: ReadonlySet<string>): readonly Problem[] {
  const at = ['spec', 'matchConstraints', 'resourceRules'];
  const plurals = new Set([...known].map(usualPluralOf));
  return listAt(policy, ...at).flatMap((rule, place) =>
    listAt(rule, 'resources').flatMap((written, index) => {
      const [name = ''] = String(written).split('/');
      const groups = listAt(rule, 'apiGroups').map(String);
      const isThere = groups.some((group) => isServed(name, group, plurals, rendering));
      if (name.includes('*') || isThere || groups.some((group) => group.includes('*'))) return [];
      return [tell([...at, place, 'resources', index], name, plurals)];
    }),
  );
}

function isServed(plural: string, group: string, plurals: ReadonlySet<string>, rendering: Rendering): boolean {
  if (isOfKubernetes(group)) return plurals.has(plural);
  return inventoryOf(rendering).find('CustomResourceDefinition', `${plural}.${group}`) !== undefined;
}

function kindsIn(rendering: Rendering): ReadonlySet<string> {
  const defined = objectsOfKind(rendering, 'CustomResourceDefinition').map(({ content }) =>
    textAt(content, 'spec', 'names', 'kind'),
  );
  const rendered = objectsOf(rendering).map(({ kind }) => kind);
  return new Set([...BUILT_IN, ...rendered, ...defined.filter((kind) => kind !== undefined)]);
}

function isKnown(kind: string, known: ReadonlySet<string>): boolean {
  return kind === '' || kind.includes('*') || known.has(kind);
}

/** `Deployment`, `apps/v1/Deployment`, `Deployment.apps` or `Pod/exec`. */
function kindOf(written: string): string {
  const kind = written.split('/').find((part) => /^[A-Z]/.test(part)) ?? '';
  return kind.split('.')[0] ?? '';
}

function tell(path: JsonPath, name: string, known: ReadonlySet<string>): Problem {
  const remedy = suggest(name, [...known], 'turn the component on that defines it, or leave it out');
  return { path, what: `it is about ${name}, and nothing in the environment can be one`, remedy };
}
