import type { Contracts } from '@idp/model';
import type { Values } from './values.gen';

/** When somebody is called. What wakes nobody: a pipeline that fails tells whoever pushed. */
export const alerts: Contracts<Values>['alerts'] = {
  ImageBuilderDown: {
    expression: 'kube_statefulset_status_replicas_ready{namespace="image-builds", statefulset="image-builder"} == 0',
    for: '15m',
    severity: 'warning',
    summary: 'No image builder runs, so no pipeline gets past building its image.',
    when: ({ delivery }) => delivery !== undefined,
  },
};
