import { listAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOf } from '../objects';
import { podOf } from '../pods';
import { parseQuantity } from '../quantity';
import { operatorPodsOf } from './operator-pods';
import { podsAtMost } from './pod-counts';

/** Volumes that an object asks for. */
export interface Claim {
  readonly object: RenderedObject;
  /** Where their size stands. */
  readonly path: JsonPath;
  readonly namespace: string;
  readonly count: number;
  /** The size of each. */
  readonly storage: bigint;
  readonly storageClass: string | undefined;
}

const SIZE = ['resources', 'requests', 'storage'] as const;

/** Every volume that an environment asks for. */
export function claimsOf(rendering: Rendering): readonly Claim[] {
  const [usual] = rendering.environment.cluster.value.storageClasses;
  return objectsOf(rendering).flatMap((object) =>
    [...ownClaims(object, rendering), ...operatorClaims(object)].map((claim) => ({
      ...claim,
      storageClass: claim.storageClass ?? usual,
    })),
  );
}

function ownClaims(object: RenderedObject, rendering: Rendering): readonly Claim[] {
  const { kind, content } = object;
  if (kind === 'PersistentVolumeClaim') return claimAt(object, ['spec'], 1);
  const pod = podOf(object);
  if (pod === undefined) return [];
  const pods = podsAtMost(object, rendering);
  const templates = kind === 'StatefulSet' ? listAt(content, 'spec', 'volumeClaimTemplates') : [];
  return [
    ...templates.flatMap((_, index) => claimAt(object, ['spec', 'volumeClaimTemplates', index, 'spec'], pods)),
    ...listAt(pod.spec, 'volumes').flatMap((_, index) =>
      claimAt(object, [...pod.path, 'volumes', index, 'ephemeral', 'volumeClaimTemplate', 'spec'], pods),
    ),
  ];
}

function claimAt(object: RenderedObject, path: JsonPath, count: number): readonly Claim[] {
  const storage = parseQuantity(valueAt(object.content, ...path, ...SIZE));
  if (storage === undefined || object.namespace === undefined) return [];
  const storageClass = textAt(object.content, ...path, 'storageClassName');
  return [{ object, path: [...path, ...SIZE], namespace: object.namespace, count, storage, storageClass }];
}

function operatorClaims(object: RenderedObject): readonly Claim[] {
  const { namespace } = object;
  if (namespace === undefined) return [];
  return operatorPodsOf(object, {}).flatMap(({ pods, claims }) =>
    claims.map(({ storageClass, ...claim }) => ({ ...claim, object, namespace, count: pods, storageClass })),
  );
}
