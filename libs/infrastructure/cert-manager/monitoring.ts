import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  'cert-manager': { selector: { 'app.kubernetes.io/name': 'cert-manager' }, port: 'http-metrics', target: 9402 },
  'cert-manager-cainjector': {
    selector: { 'app.kubernetes.io/name': 'cainjector' },
    port: 'http-metrics',
    target: 9402,
  },
  'cert-manager-webhook': { selector: { 'app.kubernetes.io/name': 'webhook' }, port: 'metrics', target: 9402 },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  CertificateNotReady: {
    expression: 'certmanager_certificate_ready_status{condition="False"} == 1',
    for: '15m',
    severity: 'warning',
    summary: 'Certificate {{ $labels.name }} in {{ $labels.exported_namespace }} is not ready.',
  },
  CertificateExpiresSoon: {
    // Certificates that live for a few days only are no concern before their renewal is due.
    expression:
      'certmanager_certificate_expiration_timestamp_seconds - time() < 7 * 86400 and certmanager_certificate_renewal_timestamp_seconds < time()',
    for: '1h',
    severity: 'critical',
    summary: 'Certificate {{ $labels.name }} in {{ $labels.exported_namespace }} expires within a week.',
  },
  CertManagerDown: {
    expression: 'absent(up{namespace="cert-manager", job="cert-manager"} == 1)',
    for: '15m',
    severity: 'critical',
    summary: 'No cert-manager runs, so no certificate is renewed.',
  },
};

/** What users may expect. */
export const slos: Contracts<unknown>['slos'] = {
  'certificates-ready': {
    description: 'Each certificate is valid for what it is asked for.',
    target: 99,
    indicator: {
      gauge: { metric: 'certmanager_certificate_ready_status{condition="True"}' },
    },
  },
};
