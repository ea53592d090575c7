import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { fieldsOf } from '../../walk';
import { podOf } from '../../pods';
import type { Problem } from '../../problem';

/** Storage classes that keep volumes on the disk of a node, by who makes them and by how they are called there. */
const OF_ONE_NODE =
  /^(?:rancher\.io\/)?local-path$|^kubernetes\.io\/(?:no-provisioner|gce-pd|aws-ebs)$|^(?:ebs\.csi\.aws\.com|pd\.csi\.storage\.gke\.io|disk\.csi\.azure\.com)$|^(?:gp2|gp3|managed-csi)$/;

/** Claims that several nodes shall use at a time, of volumes that are on one. */
export function sharingProblems(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  return [...modeProblems(object, rendering), ...copyProblems(object, rendering)];
}

function modeProblems(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  return fieldsOf(object).flatMap(({ path, value }) => {
    const modes = listAt(value, 'accessModes');
    if (!modes.includes('ReadWriteMany') || valueAt(value, 'volumeName') !== undefined) return [];
    const name = textAt(value, 'storageClassName') ?? rendering.environment.cluster.value.storageClasses[0] ?? '';
    const rendered = objectsOfKind(rendering, 'StorageClass').find((one) => one.name === name);
    if (!OF_ONE_NODE.test(textAt(rendered?.content, 'provisioner') ?? name)) return [];
    return [
      {
        path: [...path, 'accessModes'],
        what: `volumes of the storage class "${name}" are on one node: none is ever made that many may write`,
        remedy: 'ask for ReadWriteOnce, or for a class whose volumes are shared',
      },
    ];
  });
}

/** Each copy of a Deployment has the same claim; those on another node wait for ever. */
function copyProblems(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  const pod = podOf(object);
  const copies = valueAt(object.content, 'spec', 'replicas');
  if (object.kind !== 'Deployment' || pod === undefined) return [];
  const surges = textAt(object.content, 'spec', 'strategy', 'type') !== 'Recreate';
  return listAt(pod.spec, 'volumes').flatMap((volume, index) => {
    const name = textAt(volume, 'persistentVolumeClaim', 'claimName');
    const claim = objectsOfKind(rendering, 'PersistentVolumeClaim').find(
      (one) => one.name === name && one.namespace === object.namespace,
    );
    const modes = listAt(claim?.content, 'spec', 'accessModes');
    if (claim === undefined || modes.some((mode) => mode === 'ReadWriteMany' || mode === 'ReadOnlyMany')) return [];
    const path = [...pod.path, 'volumes', index, 'persistentVolumeClaim'];
    if (typeof copies === 'number' && copies > 1)
      return [
        {
          path,
          what: `${copies} copies share "${name}", which one node may use`,
          remedy: 'make it a StatefulSet, or run one copy',
        },
      ];
    if (!surges || !modes.includes('ReadWriteOncePod')) return [];
    const what = `a rollout starts a second pod, and "${name}" is for one: it never ends`;
    return [{ path, what, remedy: 'set strategy.type to Recreate' }];
  });
}
