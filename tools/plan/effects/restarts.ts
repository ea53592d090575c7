import { podOf, type PodTemplate } from '@idp/verify';
import type { RenderedObject } from '@idp/model';
import { sideOf, type ObjectChange } from '../compare-objects';
import type { FieldChange } from '../fields/field-change';
import { isIn, printFieldPath } from '../fields/field-path';
import { isChecksum } from '../fields/noise';
import { configsOf, isReloaded, type ReadConfig } from './config-readers';
import { effectOn, type Effect, type FindEffects } from './effect';
import { howPodsGo } from './how-pods-go';

const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Fields of a reason that are named; the others are counted. */
const NAMED = 3;

/** The workloads whose pods are replaced and why, and those that will not see a change of what they read. */
export const findRestarts: FindEffects = ({ before, after, objects }) => {
  const changed = new Map(objects.map((change) => [nameOf(sideOf(change)), change]));
  const there = new Set(before.components.flatMap((component) => component.objects.map(nameOf)));
  const workloads = after.components.flatMap((component) => component.objects.filter(isWorkload));
  return workloads.flatMap((workload) => {
    const pod = podOf(workload);
    if (pod === undefined || !there.has(nameOf(workload))) return [];
    const configs = configsOf(pod).filter((config) => hasChanged(changed.get(nameOf({ ...workload, ...config }))));
    return effectOf(pod, changed.get(nameOf(workload)), configs) ?? [];
  });
};

function isWorkload({ kind, apiVersion }: RenderedObject): boolean {
  return WORKLOADS.includes(kind) && apiVersion.startsWith('apps/');
}

function nameOf({ kind, namespace = '', name }: Pick<RenderedObject, 'kind' | 'namespace' | 'name'>): string {
  return `${kind} ${namespace}/${name}`;
}

/** Whether what a ConfigMap or Secret holds is another on the two sides. */
function hasChanged(change: ObjectChange | undefined): boolean {
  if (change?.before === undefined || change.after === undefined) return false;
  return change.fields.some(({ path }) => ['data', 'binaryData', 'stringData'].includes(String(path[0])));
}

function effectOf(
  pod: PodTemplate,
  change: ObjectChange | undefined,
  configs: readonly ReadConfig[],
): Effect | undefined {
  const inTemplate = ({ path }: FieldChange) => isIn(path, ['spec', 'template']);
  const fields = change?.fields.filter(inTemplate) ?? [];
  const noise = change?.noise.filter(inTemplate) ?? [];
  if (fields.length + noise.length === 0) return unseen(pod, configs);
  const reasons = [...reasonsOf(fields), ...reasonsOfChecksums(noise, configs)];
  if (reasons.length === 0) reasons.push(reasonOfLabels(noise));
  const what = `${howPodsGo(pod.object)}: ${reasons.join('; ')}`;
  const [first] = fields;
  const effect = effectOn(pod.object, { kind: 'restart', dangerous: false, what, ...(first && { change: first }) });
  return { ...effect, path: 'spec.template' };
}

function reasonsOf(fields: readonly FieldChange[]): readonly string[] {
  if (fields.length === 0) return [];
  const named = fields.slice(0, NAMED).map(({ path }) => printFieldPath(shortOf(path.slice(2))));
  const more = fields.length > NAMED ? [`${fields.length - NAMED} more`] : [];
  return [`${[...named, ...more].join(', ')} changed`];
}

/** The path within the pod, without the `spec` that all of them begin with. */
function shortOf(path: FieldChange['path']): FieldChange['path'] {
  return path[0] === 'spec' ? path.slice(1) : path;
}

function reasonsOfChecksums(noise: readonly FieldChange[], configs: readonly ReadConfig[]): readonly string[] {
  const sums = noise.filter(({ path }) => isChecksum(path)).map(({ path }) => String(path.at(-1)));
  if (sums.length === 0) return [];
  const read = [...new Set(configs.map(({ kind, name }) => `${kind} ${name}`))];
  return [`${read.join(', ') || 'something that it reads'} changed (${sums.join(', ')})`];
}

/** Where nothing else changes in the pods, the restart is for the sake of a label. */
function reasonOfLabels(noise: readonly FieldChange[]): string {
  return `only the version in its pods' labels changed (${noise.map(({ path }) => String(path.at(-1))).join(', ')})`;
}

/** What the pods read changes and nothing restarts them, unless Reloader does. */
function unseen(pod: PodTemplate, configs: readonly ReadConfig[]): Effect | undefined {
  const [first] = configs;
  if (first === undefined) return undefined;
  const names = [...new Set(configs.map(({ kind, name }) => `${kind} ${name}`))].join(', ');
  if (configs.some((config) => isReloaded(pod, config)))
    return effectOn(pod.object, { kind: 'restart', dangerous: false, what: `Reloader restarts it: ${names} changed` });
  const what = configs.every(({ follows }) => follows)
    ? `does not restart: the files of ${names} change in its pods within a minute or two, if it reads them again`
    : `does not restart and keeps what it read of ${names}`;
  return effectOn(pod.object, { kind: 'restart', dangerous: false, what });
}
