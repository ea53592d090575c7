import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  'external-secrets': { selector: { 'app.kubernetes.io/name': 'external-secrets' }, port: 'metrics', target: 8080 },
  'external-secrets-webhook': {
    selector: { 'app.kubernetes.io/name': 'external-secrets-webhook' },
    port: 'metrics',
    target: 8080,
  },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  ExternalSecretNotReady: {
    expression: 'externalsecret_status_condition{condition="Ready", status="False"} == 1',
    for: '15m',
    severity: 'warning',
    summary: 'Secret {{ $labels.name }} in {{ $labels.exported_namespace }} is not copied from Vault.',
  },
  SecretStoreNotReady: {
    expression: 'secretstore_status_condition{condition="Ready", status="False"} == 1',
    for: '15m',
    severity: 'warning',
    summary: 'Store {{ $labels.name }} in {{ $labels.exported_namespace }} cannot log in to Vault.',
  },
  ExternalSecretsDown: {
    expression: 'absent(up{namespace="external-secrets", job="external-secrets-metrics"} == 1)',
    for: '15m',
    severity: 'critical',
    summary: 'No External Secrets controller runs, so no secret is copied.',
  },
};

/** What users may expect. */
export const slos: Contracts<unknown>['slos'] = {
  'secrets-copied': {
    description: 'Each Secret is as Vault has it.',
    target: 99,
    indicator: {
      gauge: { metric: 'externalsecret_status_condition{condition="Ready", status="True"}' },
    },
  },
};
