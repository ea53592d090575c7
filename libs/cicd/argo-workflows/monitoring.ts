import { counted, type Contracts } from '@idp/model';

const ours = 'namespace="cicd"';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  controller: {
    selector: { 'app.kubernetes.io/name': 'argo-workflows-workflow-controller' },
    port: 'metrics',
    target: 9090,
  },
};

/** When somebody is called. Workflows that fail are the matter of those who started them. */
export const alerts: Contracts<unknown>['alerts'] = {
  ArgoWorkflowsDown: {
    expression: `absent(up{${ours}, job="argo-workflows-workflow-controller"} == 1)`,
    for: '15m',
    severity: 'critical',
    summary: 'No controller of Argo Workflows runs, so pipelines and remedies wait.',
  },
  ArgoWorkflowsErrors: {
    expression: `sum${counted(`argo_workflows_total_count{${ours}, phase="Error"}`, '30m')} > 0`,
    for: '1m',
    severity: 'warning',
    summary: 'Workflows end by an error of the platform, not of their steps.',
  },
  ArgoWorkflowsBehind: {
    expression: `max by (queue_name) (argo_workflows_queue_depth_gauge{${ours}}) > 50`,
    for: '30m',
    severity: 'warning',
    summary: 'Argo Workflows does not keep up: {{ $labels.queue_name }} grows.',
  },
};

/** What people may expect. */
export const slos: Contracts<unknown>['slos'] = {
  'argo-workflows-reliable': {
    description: 'The controller takes every step of a workflow without an error of its own.',
    target: 99,
    indicator: {
      ratio: {
        errors: `argo_workflows_error_count{${ours}}`,
        total: `argo_workflows_operation_duration_seconds_count{${ours}}`,
      },
    },
  },
};
