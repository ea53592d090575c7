import type { JsonObject } from '@idp/model';
import { objectsAt, textAt, valueAt } from '../kubernetes';

/** Kinds whose operators do not run here, by group, and the conditions that each operator would set. */
export const operated: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'argoproj.io': { EventBus: ['Deployed'], EventSource: ['Deployed'], Sensor: ['Deployed'] },
  'cert-manager.io': { Certificate: ['Ready'], ClusterIssuer: ['Ready'], Issuer: ['Ready'] },
  'external-secrets.io': {
    ClusterExternalSecret: ['Ready'],
    ClusterSecretStore: ['Ready'],
    ExternalSecret: ['Ready'],
    PushSecret: ['Ready'],
    SecretStore: ['Ready'],
  },
  'gateway.networking.k8s.io': {
    BackendTLSPolicy: ['Accepted', 'ResolvedRefs'],
    Gateway: ['Accepted', 'Programmed'],
    GatewayClass: ['Accepted'],
    GRPCRoute: ['Accepted', 'ResolvedRefs'],
    HTTPRoute: ['Accepted', 'ResolvedRefs'],
  },
  'monitoring.coreos.com': { Alertmanager: ['Available', 'Reconciled'], Prometheus: ['Available', 'Reconciled'] },
  'policies.kyverno.io': {
    MutatingPolicy: ['WebhookConfigured'],
    ValidatingPolicy: ['WebhookConfigured'],
  },
  'postgresql.cnpg.io': { Cluster: ['Ready'] },
  'trust.cert-manager.io': { Bundle: ['Synced'] },
};

/** Kinds whose status has conditions for each object that they attach to, by how their names end. */
const places = [
  { suffix: 'Route', list: 'parents', key: 'parentRef', from: 'parentRefs' },
  { suffix: 'TLSPolicy', list: 'ancestors', key: 'ancestorRef', from: 'targetRefs' },
];

/** Kinds whose conditions lie one level deeper, beside a word that says whether all of them hold. */
const judging = ['MutatingPolicy', 'ValidatingPolicy'];

/** Kinds whose status says in a word how they are. */
const phases: Readonly<Record<string, string>> = { Cluster: 'Cluster in healthy state' };

/** The status that its operator would give an object as it is now; undefined where it has one. */
export function statusOf(object: JsonObject, conditions: readonly string[], now: string): JsonObject | undefined {
  const generation = valueAt(object, 'metadata', 'generation') ?? 0;
  const met = conditions.map((type) => ({
    type,
    status: 'True',
    reason: 'Testbed',
    message: 'its operator does not run here',
    observedGeneration: generation,
    lastTransitionTime: now,
  }));
  if (judging.includes(textAt(object, 'kind')))
    return isMet(objectsAt(object, 'status', 'conditionStatus', 'conditions'), conditions, generation)
      ? undefined
      : { conditionStatus: { ready: true, message: '', conditions: met } };
  const phase = phases[textAt(object, 'kind')];
  const place = places.find(({ suffix }) => textAt(object, 'kind').endsWith(suffix));
  if (place === undefined)
    return isMet(objectsAt(object, 'status', 'conditions'), conditions, generation)
      ? undefined
      : { ...(phase && { phase }), conditions: met };
  const [first] = objectsAt(object, 'status', place.list);
  const references = objectsAt(object, 'spec', place.from);
  if (references.length === 0 || isMet(objectsAt(first, 'conditions'), conditions, generation)) return undefined;
  const entries = references.map((reference) => ({
    [place.key]: reference,
    controllerName: 'testbed/stand-in',
    conditions: met,
  }));
  return { [place.list]: entries };
}

function isMet(present: readonly JsonObject[], conditions: readonly string[], generation: unknown): boolean {
  return conditions.every((type) =>
    present.some(
      (condition) =>
        condition['type'] === type && condition['status'] === 'True' && condition['observedGeneration'] === generation,
    ),
  );
}
