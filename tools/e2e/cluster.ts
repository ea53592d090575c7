import type { JsonObject } from '@idp/model';
import { objectsAt, textAt, valueAt, type Kubernetes } from '@idp/testbed';
import { setTimeout as wait } from 'node:timers/promises';

/** The specification of a workload's pods, and their first container. */
export async function podOf(
  kubernetes: Kubernetes,
  workload: string,
): Promise<{ spec: JsonObject | undefined; container: JsonObject | undefined }> {
  const object = await kubernetes.get(workload);
  const [container] = objectsAt(object, 'spec', 'template', 'spec', 'containers');
  const [template] = objectsAt({ templates: [valueAt(object, 'spec', 'template', 'spec') ?? {}] }, 'templates');
  return { spec: template, container };
}

/** What must stay the same when somebody else takes over a workload: itself, its content and its pods. */
export async function identityOf(kubernetes: Kubernetes, workload: string): Promise<unknown> {
  const object = await kubernetes.get(workload);
  const namespace = textAt(object, 'metadata', 'namespace');
  const labels = new URLSearchParams({ labelSelector: selectorOf(object) });
  const pods = await kubernetes.list(`/api/v1/namespaces/${namespace}/pods?${labels}`);
  return {
    uid: textAt(object, 'metadata', 'uid'),
    generation: valueAt(object, 'metadata', 'generation'),
    pods: pods.map((pod) => textAt(pod, 'metadata', 'uid')).sort(),
  };
}

/** Every workload of the cluster, and which one it is in which generation. */
export async function workloadsIn(kubernetes: Kubernetes): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    ['deployments', 'statefulsets', 'daemonsets'].map((plural) => kubernetes.list(`/apis/apps/v1/${plural}`)),
  );
  const found = lists
    .flat()
    .map(({ metadata }): [string, string] => [
      `${textAt(metadata, 'namespace')}/${textAt(metadata, 'name')}`,
      `${textAt(metadata, 'uid')} ${JSON.stringify(valueAt(metadata, 'generation'))}`,
    ]);
  return new Map(found);
}

function selectorOf(workload: JsonObject | undefined): string {
  const labels = valueAt(workload, 'spec', 'selector', 'matchLabels') ?? {};
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

/** Who owns fields of an object's specification. */
export function ownersOf(object: JsonObject | undefined): readonly string[] {
  return objectsAt(object, 'metadata', 'managedFields')
    .filter((entry) => valueAt(entry, 'fieldsV1', 'f:spec') !== undefined)
    .map((entry) => `${textAt(entry, 'manager')} ${textAt(entry, 'operation')}`);
}

/** Waits until something is true of the cluster. */
export async function until(what: string, isSo: () => Promise<boolean>, patience = 180_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not in time: ${what}`);
    await wait(250);
  }
}
