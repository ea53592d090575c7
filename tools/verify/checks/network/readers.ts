import { listAt, textAt, textsAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { madeOf } from '../../operators';
import { containersOf, type PodTemplate } from '../../pods';
import { podReferencesOf } from '../../pod-references';
import type { PodSet } from '../../pod-sets';

/** Whose programs act on objects of a kind, by their image. */
const ACTORS: Readonly<Record<string, RegExp>> = {
  ClusterIssuer: /cert-manager-controller/,
  ClusterSecretStore: /external-secrets/,
  Issuer: /cert-manager-controller/,
  SecretStore: /external-secrets/,
};

/** The pods that read a field of an object: each of them, or one of them where nobody knows which. */
export interface Readers {
  readonly pods: readonly PodSet[];
  readonly each: boolean;
}

/** Who reads what stands in a field of an object. */
export function readersOf(
  object: RenderedObject,
  path: JsonPath,
  rendering: Rendering,
  pods: readonly PodSet[],
): Readers {
  const own = pods.filter(({ template }) => template?.object === object);
  if (own.length > 0) return { pods: own, each: true };
  const actor = ACTORS[object.kind];
  if (actor) return { pods: pods.filter((pod) => runs(pod, actor)), each: false };
  if (object.kind === 'ConfigMap' || object.kind === 'Secret') return readersOfFile(object, path, pods);
  const made = madeOf(object, rendering).some(({ kind }) => kind === 'Pod');
  const owner = `${object.kind} "${object.name}"`;
  return {
    pods: made ? pods.filter((pod) => pod.owner === owner && pod.namespace === object.namespace) : [],
    each: true,
  };
}

function runs({ template }: PodSet, image: RegExp): boolean {
  return (
    template !== undefined && containersOf(template).some(({ content }) => image.test(textAt(content, 'image') ?? ''))
  );
}

function readersOfFile(object: RenderedObject, path: JsonPath, pods: readonly PodSet[]): Readers {
  const near = pods.filter(({ namespace, template }) => namespace === object.namespace && template !== undefined);
  const byKey = near.filter(({ template }) => template && namesKey(template, object, String(path[1])));
  if (byKey.length > 0) return { pods: byKey, each: true };
  const mounting = near.filter(({ template }) => template && mounts(template, object));
  if (mounting.length > 0) return { pods: mounting, each: false };
  return { pods: pods.filter((pod) => looksFor(pod, object)), each: false };
}

/** Whether a variable of the pod is one key of the object. */
function namesKey(template: PodTemplate, { kind, name }: RenderedObject, key: string): boolean {
  const field = kind === 'ConfigMap' ? 'configMapKeyRef' : 'secretKeyRef';
  return containersOf(template).some(({ content }) =>
    listAt(content, 'env').some((variable) => {
      const reference = valueAt(variable, 'valueFrom', field);
      return textAt(reference, 'name') === name && textAt(reference, 'key') === key;
    }),
  );
}

function mounts(template: PodTemplate, { kind, name }: RenderedObject): boolean {
  const inVariables = containersOf(template).some(({ content }) =>
    listAt(content, 'envFrom').some((source) =>
      [textAt(source, 'configMapRef', 'name'), textAt(source, 'secretRef', 'name')].includes(name),
    ),
  );
  const volumes = podReferencesOf(template).filter(({ path }) => path.includes('volumes'));
  return inVariables || volumes.some((one) => one.kind === kind && one.name === name);
}

/** Whether the pod has a program that copies objects with a label of this one. */
function looksFor({ template }: PodSet, object: RenderedObject): boolean {
  const labels = Object.keys(textsAt(object.content, 'metadata', 'labels'));
  return (template ? containersOf(template) : []).some(({ content }) =>
    listAt(content, 'env').some(
      (variable) => textAt(variable, 'name') === 'LABEL' && labels.includes(textAt(variable, 'value') ?? ''),
    ),
  );
}
