import type { JsonObject } from '@idp/model';
import { objectsAt, textAt, valueAt } from '../kubernetes';

/** Kinds whose operators do not run here, by group, and the conditions that each operator would set. */
export const operated: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'cert-manager.io': { Certificate: ['Ready'], ClusterIssuer: ['Ready'], Issuer: ['Ready'] },
  'external-secrets.io': {
    ClusterExternalSecret: ['Ready'],
    ClusterSecretStore: ['Ready'],
    ExternalSecret: ['Ready'],
    PushSecret: ['Ready'],
    SecretStore: ['Ready'],
  },
  'gateway.networking.k8s.io': {
    Gateway: ['Accepted', 'Programmed'],
    GatewayClass: ['Accepted'],
    GRPCRoute: ['Accepted', 'ResolvedRefs'],
    HTTPRoute: ['Accepted', 'ResolvedRefs'],
  },
  'trust.cert-manager.io': { Bundle: ['Synced'] },
};

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
  if (!textAt(object, 'kind').endsWith('Route'))
    return isMet(objectsAt(object, 'status', 'conditions'), conditions, generation) ? undefined : { conditions: met };
  const parents = objectsAt(object, 'spec', 'parentRefs');
  const [first] = objectsAt(object, 'status', 'parents');
  if (parents.length === 0 || isMet(objectsAt(first, 'conditions'), conditions, generation)) return undefined;
  return { parents: parents.map((parentRef) => ({ parentRef, controllerName: 'testbed/stand-in', conditions: met })) };
}

function isMet(present: readonly JsonObject[], conditions: readonly string[], generation: unknown): boolean {
  return conditions.every((type) =>
    present.some(
      (condition) =>
        condition['type'] === type && condition['status'] === 'True' && condition['observedGeneration'] === generation,
    ),
  );
}
