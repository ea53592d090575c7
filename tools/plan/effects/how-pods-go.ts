import { textAt, valueAt, type RenderedObject } from '@idp/model';

/** How the pods of a workload are replaced when its template changes, and whether any stays in the meantime. */
export function howPodsGo({ kind, content }: RenderedObject): string {
  if (textAt(content, 'spec', 'updateStrategy', 'type') === 'OnDelete')
    return 'gives this to pods only when somebody deletes the old ones (OnDelete)';
  if (kind === 'DaemonSet') return 'restarts on every node';
  const replicas = valueAt(content, 'spec', 'replicas') ?? 1;
  if (replicas === 0) return 'has no pods to restart';
  if (textAt(content, 'spec', 'strategy', 'type') === 'Recreate') return 'restarts, all its pods away at once';
  if (kind !== 'StatefulSet') return 'restarts, new pods before the old ones go';
  return replicas === 1 ? 'restarts, its only pod away meanwhile' : 'restarts, its pods one by one';
}
