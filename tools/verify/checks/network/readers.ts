import { listAt, textAt, textsAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { madeOf } from '../../operators';
import { containersOf, type PodTemplate } from '../../pods';
import { podReferencesOf } from '../../pod-references';
import type { PodSet } from '../../pod-sets';
import { filesIn, textsIn } from '../../texts';

/** Whose programs act on objects of a kind, by their image. */
const ACTORS: Readonly<Record<string, RegExp>> = {
  ClusterIssuer: /cert-manager-controller/,
  ClusterSecretStore: /external-secrets/,
  Issuer: /cert-manager-controller/,
  SecretStore: /external-secrets/,
};

/** Whose programs read a ConfigMap of this name without being told. */
const READ_BY: Readonly<Record<string, string>> = { 'argocd-cm': 'argocd-server' };

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
  const told = pods.filter((pod) => isToldBy(pod, object, rendering));
  if (told.length > 0) return { pods: told, each: true };
  if (object.kind === 'ConfigMap' || object.kind === 'Secret') return readersOfFile(object, path, rendering, pods);
  const made = madeOf(object, rendering).some(({ kind }) => kind === 'Pod');
  const owner = `${object.kind} "${object.name}"`;
  return {
    pods: made ? pods.filter((pod) => pod.owner === owner && pod.namespace === object.namespace) : [],
    each: true,
  };
}

/** Whether the operator of Prometheus makes the configuration of these pods of the Secret. */
function isToldBy({ owner, namespace }: PodSet, { kind, name, namespace: own }: RenderedObject, rendering: Rendering) {
  if (kind !== 'Secret' || namespace !== own || !owner.startsWith('Alertmanager "')) return false;
  const maker = objectsOfKind(rendering, 'Alertmanager').find((one) => `Alertmanager "${one.name}"` === owner);
  return name === (textAt(maker?.content, 'spec', 'configSecret') ?? `alertmanager-${maker?.name}`);
}

function runs({ template }: PodSet, image: RegExp): boolean {
  return (
    template !== undefined && containersOf(template).some(({ content }) => image.test(textAt(content, 'image') ?? ''))
  );
}

function readersOfFile(object: RenderedObject, path: JsonPath, rendering: Rendering, pods: readonly PodSet[]): Readers {
  const near = pods.filter(({ namespace, template }) => namespace === object.namespace && template !== undefined);
  const key = String(path[1]);
  const byKey = near.filter(({ template }) => template && namesKey(template, object, key));
  if (byKey.length > 0) return { pods: byKey, each: true };
  const mounting = near.filter(({ template }) => template && mounts(template, object));
  const started = mounting.filter((pod) => says(pod, key));
  if (started.length > 0) return { pods: started, each: true };
  if (mounting.length > 0) return { pods: mounting, each: false };
  const named = near.filter((pod) => says(pod, object.name) || isTold(pod, object, rendering));
  if (named.length > 0) return { pods: named, each: false };
  return { pods: pods.filter((pod) => looksFor(pod, object)), each: false };
}

/** Whether the pod's own command, arguments or variables speak of something by its name. */
function says({ template }: PodSet, name: string): boolean {
  return template !== undefined && textsIn(template.object).some(({ path, text }) => isRun(path) && speaks(text, name));
}

function isRun(path: JsonPath): boolean {
  return ['args', 'command', 'env'].some((field) => path.includes(field));
}

/** Whether the pod reads the object by the API: a file that it mounts names it, or its program is made so. */
function isTold({ template, labels }: PodSet, object: RenderedObject, rendering: Rendering): boolean {
  if (template === undefined) return false;
  if (object.name in READ_BY) return labels['app.kubernetes.io/name'] === READ_BY[object.name];
  return objectsOfKind(rendering, 'ConfigMap', 'Secret').some(
    (file) =>
      file.namespace === object.namespace &&
      filesIn(file).some(({ text }) => speaks(text, object.name)) &&
      mounts(template, file),
  );
}

function speaks(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\w-]/.test(text.charAt(at - 1) + text.charAt(at + name.length));
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
