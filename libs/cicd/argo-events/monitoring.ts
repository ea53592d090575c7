import { counted, type Contracts } from '@idp/model';

const failed = {
  taking: 'argo_events_events_processing_failed_total{namespace="pipelines"}',
  acting: 'argo_events_action_failed_total{namespace="pipelines"}',
};

/** What is measured; the bus, sources and sensors are by pod-monitor.yaml. */
export const metrics: Contracts<unknown>['metrics'] = {
  controller: {
    selector: { 'app.kubernetes.io/name': 'argo-events-controller-manager-metrics' },
    port: 'metrics',
    target: 7777,
  },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  ArgoEventsDown: {
    expression: 'absent(up{namespace="argo-events", job="argo-events-controller-manager-metrics"} == 1)',
    for: '15m',
    severity: 'warning',
    summary: 'No controller of Argo Events runs: what is there goes on, changes wait.',
  },
  EventBusDown: {
    expression: 'absent(up{namespace="pipelines", pod=~"eventbus-default-js-.*"} == 1)',
    for: '10m',
    severity: 'critical',
    summary: 'No event bus runs, so nothing that happens starts anything.',
  },
  EventsLost: {
    expression: `sum by (eventsource_name, event_name) ${counted(failed.taking, '30m')} > 0`,
    for: '1m',
    severity: 'warning',
    summary: 'Events of {{ $labels.eventsource_name }} are not taken.',
  },
  EventActionsFail: {
    expression: `sum by (sensor_name) ${counted(failed.acting, '30m')} > 0`,
    for: '1m',
    severity: 'warning',
    summary: 'Sensor {{ $labels.sensor_name }} cannot start what it should.',
  },
};
