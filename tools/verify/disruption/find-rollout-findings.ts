import { isObject, listAt, printPath, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { resolved } from '../capacity/pod-counts';
import { findingIn, type Finding } from '../finding';
import { objectsOfKind } from '../objects';
import { runningIn, type Running } from './running';

/** Rollouts that cannot go on: those that may neither add nor remove a pod, and those whose pods want one volume. */
export function findRolloutFindings(check: string, rendering: Rendering): readonly Finding[] {
  const { nodes } = rendering.environment.facts.value;
  const claims = objectsOfKind(rendering, 'PersistentVolumeClaim');
  return [
    ...objectsOfKind(rendering, 'Deployment', 'DaemonSet').flatMap((object) => standingStill(check, object)),
    ...runningIn(rendering).flatMap((one) => sharing(check, one, claims, nodes)),
  ];
}

function standingStill(check: string, object: RenderedObject): readonly Finding[] {
  const field = object.kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  const rolling = valueAt(object.content, 'spec', field, 'rollingUpdate');
  if (!isObject(rolling)) return [];
  const usual = object.kind === 'Deployment' ? '25%' : 0;
  const surge = rolling['maxSurge'] ?? usual;
  const unavailable = rolling['maxUnavailable'] ?? (object.kind === 'Deployment' ? '25%' : 1);
  // Of a hundred pods, only what is nothing stays nothing.
  if (resolved(surge, 100, Math.ceil) > 0 || resolved(unavailable, 100, Math.ceil) > 0) return [];
  return [
    findingIn(check, object, {
      path: `spec.${field}.rollingUpdate`,
      what: 'a rollout may neither add nor remove a pod: Kubernetes refuses that',
      remedy: 'leave one of maxSurge and maxUnavailable above 0',
    }),
  ];
}

function sharing(
  check: string,
  { pod, pods, surges }: Running,
  claims: readonly RenderedObject[],
  nodes: number,
): readonly Finding[] {
  const { object, spec, path, namespace } = pod;
  if (object.kind !== 'Deployment' || (pods < 2 && !surges)) return [];
  return listAt(spec, 'volumes').flatMap((volume, index) => {
    const name = textAt(volume, 'persistentVolumeClaim', 'claimName');
    const claim = claims.find((other) => other.name === name && other.namespace === namespace);
    const modes = listAt(claim?.content, 'spec', 'accessModes');
    if (modes.length === 0 || modes.some((mode) => mode === 'ReadWriteMany' || mode === 'ReadOnlyMany')) return [];
    // Pods of one node share a volume of that node.
    if (nodes === 1 && !modes.includes('ReadWriteOncePod')) return [];
    const why = pods > 1 ? `${pods} pods want it` : 'a rollout starts a pod before it stops the one that has it';
    return [
      findingIn(check, object, {
        path: printPath([...path, 'volumes', index, 'persistentVolumeClaim']),
        what: `PersistentVolumeClaim ${name} is for one node at a time, but ${why}: the new pod waits for ever`,
        remedy: pods > 1 ? 'run one copy, or take a StatefulSet' : 'set the strategy Recreate',
      }),
    ];
  });
}
