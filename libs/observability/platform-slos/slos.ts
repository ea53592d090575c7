import type { Contracts } from '@idp/model';

/** Streams and proxied connections last as long as somebody wants them to. */
const quick = 'job="apiserver", verb=~"GET|LIST", subresource!~"attach|exec|log|portforward|proxy"';

/** What users may expect of the Kubernetes API. */
export const slos: Contracts<unknown>['slos'] = {
  'kubernetes-api-available': {
    description: 'The Kubernetes API answers without an error of its own.',
    target: 99.9,
    indicator: {
      ratio: {
        errors: 'apiserver_request_total{job="apiserver", code=~"5.."}',
        total: 'apiserver_request_total{job="apiserver"}',
      },
    },
  },
  'kubernetes-api-fast': {
    description: 'The Kubernetes API answers what it is asked within a second.',
    target: 99,
    indicator: {
      // Prometheus 3 writes bounds of buckets with a point.
      latency: {
        success: `apiserver_request_duration_seconds_bucket{${quick}, le="1.0"}`,
        total: `apiserver_request_duration_seconds_count{${quick}}`,
      },
    },
  },
};
