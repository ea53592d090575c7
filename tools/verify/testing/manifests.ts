import { aRendering, type SomeCluster, type SomeFacts } from '@idp/testing';
import { capacity } from '../checks/capacity';

/** What capacity finds in these manifests, each finding as one line. */
export function findingsIn(manifests: string, facts: SomeFacts = {}, cluster: SomeCluster = {}): readonly string[] {
  return capacity
    .findFindings(aRendering({ loki: manifests }, facts, cluster))
    .map(({ object, path, what }) => `${object?.kind ?? 'environment'} ${path ?? ''}: ${what}`);
}

/** A ResourceQuota, to be followed by other manifests. */
export const quota = (hard: string) => `
kind: ResourceQuota
metadata: { name: platform }
spec: { hard: ${hard} }
---`;

/** A Deployment of one container, whose pods end before others start. */
export const deployment = (replicas: number, resources: string) => `
kind: Deployment
metadata: { name: writer }
spec:
  replicas: ${replicas}
  strategy: { type: Recreate }
  template: { spec: { containers: [{ name: main, resources: ${resources} }] } }
---`;
