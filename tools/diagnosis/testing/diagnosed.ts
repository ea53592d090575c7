import { textAt } from '@idp/model';
import { aCluster, objectsIn } from '@idp/testing';
import { diagnose } from '../diagnose';
import type { Diagnosis } from '../judge-signs';

/** The diagnosis of the first of these objects, in a cluster that holds all of them. */
export function diagnosed(manifests: string, logs: Readonly<Record<string, string>> = {}): Promise<Diagnosis> {
  const [first] = objectsIn(manifests);
  if (first === undefined) throw new TypeError('there is no object to ask about');
  const namespace = textAt(first, 'metadata', 'namespace');
  return diagnose(aCluster(manifests, logs), {
    apiVersion: textAt(first, 'apiVersion') ?? '',
    kind: textAt(first, 'kind') ?? '',
    name: textAt(first, 'metadata', 'name') ?? '',
    ...(namespace !== undefined && { namespace }),
  });
}

/** A Deployment `web` in the namespace `shop`, its ReplicaSet and one pod in this state. */
export function aWorkload(pod: string): string {
  return `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop, uid: d }
status: { conditions: [{ type: Available, status: 'False', reason: MinimumReplicasUnavailable }] }
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: web-1, namespace: shop, uid: r, ownerReferences: [{ uid: d }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web-1-a, namespace: shop, uid: p, ownerReferences: [{ uid: r }] }
${pod}
`;
}

/** The state of a pod with one container, main, that waits. */
export function waiting(reason: string, message = ''): string {
  return `
spec: { nodeName: node-1 }
status:
  containerStatuses:
    - { name: main, ready: false, state: { waiting: { reason: ${reason}, message: ${JSON.stringify(message)} } } }`;
}

/** A warning about an object of the namespace \`shop\`. */
export function aWarning(about: string, reason: string, message: string): string {
  const [kind = '', name = ''] = about.split(' ');
  return `
---
apiVersion: v1
kind: Event
metadata: { name: ${kind.toLowerCase()}-${name}-${reason.toLowerCase()}, namespace: shop }
type: Warning
involvedObject: { kind: ${kind}, name: ${name}, namespace: shop }
reason: ${reason}
message: ${JSON.stringify(message)}
`;
}
