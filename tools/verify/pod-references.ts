import { listAt, objectAt, textAt, valueAt, type JsonPath } from '@idp/model';
import { containersOf, type PodTemplate } from './pods';

/** Something that a pod names and cannot start without, unless it is optional. */
export interface PodReference {
  readonly kind: 'Secret' | 'ConfigMap' | 'ServiceAccount' | 'PersistentVolumeClaim' | 'PriorityClass';
  readonly name: string;
  /** Where in the object it is named. */
  readonly path: JsonPath;
  readonly optional: boolean;
}

/** Everything that the pods of a template name: volumes, environment, identity, priority. */
export function podReferencesOf(pod: PodTemplate): readonly PodReference[] {
  return [
    ...ofVolumes(pod),
    ...containersOf(pod).flatMap(({ content, path }) => ofEnvironment(content, path)),
    ...referenceTo('ServiceAccount', pod.spec, pod.path, ['serviceAccountName']),
    ...referenceTo('PriorityClass', pod.spec, pod.path, ['priorityClassName']),
  ];
}

function ofVolumes({ spec, path }: PodTemplate): readonly PodReference[] {
  return listAt(spec, 'volumes').flatMap((volume, index) => {
    const at = [...path, 'volumes', index];
    return [
      ...referenceTo('Secret', volume, at, ['secret', 'secretName']),
      ...referenceTo('ConfigMap', volume, at, ['configMap', 'name']),
      ...referenceTo('PersistentVolumeClaim', volume, at, ['persistentVolumeClaim', 'claimName']),
      ...listAt(volume, 'projected', 'sources').flatMap((source, place) => [
        ...referenceTo('Secret', source, [...at, 'projected', 'sources', place], ['secret', 'name']),
        ...referenceTo('ConfigMap', source, [...at, 'projected', 'sources', place], ['configMap', 'name']),
      ]),
    ];
  });
}

function ofEnvironment(container: unknown, path: JsonPath): readonly PodReference[] {
  return [
    ...listAt(container, 'env').flatMap((variable, index) => [
      ...referenceTo('Secret', variable, [...path, 'env', index], ['valueFrom', 'secretKeyRef', 'name']),
      ...referenceTo('ConfigMap', variable, [...path, 'env', index], ['valueFrom', 'configMapKeyRef', 'name']),
    ]),
    ...listAt(container, 'envFrom').flatMap((source, index) => [
      ...referenceTo('Secret', source, [...path, 'envFrom', index], ['secretRef', 'name']),
      ...referenceTo('ConfigMap', source, [...path, 'envFrom', index], ['configMapRef', 'name']),
    ]),
  ];
}

function referenceTo(
  kind: PodReference['kind'],
  value: unknown,
  at: JsonPath,
  path: JsonPath,
): readonly PodReference[] {
  const name = textAt(value, ...path);
  if (name === undefined || name === '') return [];
  const optional = valueAt(objectAt(value, ...path.slice(0, -1)), 'optional') === true;
  return [{ kind, name, path: [...at, ...path], optional }];
}
