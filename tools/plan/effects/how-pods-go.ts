import { textAt, valueAt, type RenderedObject } from '@idp/model';

/** How the pods of a workload are replaced when its template changes, and whether any stays in the meantime. */
export function howPodsGo({ kind, content }: RenderedObject, nodes: number): string {
  if (textAt(content, 'spec', 'updateStrategy', 'type') === 'OnDelete')
    return 'pods get this only when somebody deletes them (OnDelete)';
  if (kind === 'DaemonSet') return `restarts on each of ${nodes} nodes`;
  const replicas = Number(valueAt(content, 'spec', 'replicas') ?? 1);
  if (replicas === 0) return 'has no pods to restart';
  const pods = replicas === 1 ? '1 pod' : `${replicas} pods`;
  if (textAt(content, 'spec', 'strategy', 'type') === 'Recreate') return `restarts ${pods}, all away at once`;
  if (kind === 'StatefulSet')
    return replicas === 1 ? 'restarts its only pod, away meanwhile' : `restarts ${pods}, one by one`;
  return `restarts ${pods}, the new before the old`;
}
