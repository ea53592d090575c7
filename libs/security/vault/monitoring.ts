import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  vault: {
    selector: { 'app.kubernetes.io/name': 'vault', 'vault-internal': 'true' },
    port: 'https',
    target: 8200,
    path: '/v1/sys/metrics',
    parameters: { format: ['prometheus'] },
    tlsServerName: 'vault.vault.svc',
  },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  VaultSealed: {
    // Which of both a sealed Vault shows depends on how far it started.
    expression: 'vault_core_unsealed{namespace="vault"} == 0 or up{namespace="vault", job="vault-internal"} == 0',
    for: '5m',
    severity: 'critical',
    summary: '{{ $labels.pod }} is sealed or does not answer.',
  },
  VaultUnreachable: {
    expression: 'absent(up{namespace="vault", job="vault-internal"} == 1)',
    for: '5m',
    severity: 'critical',
    summary: 'No Vault answers.',
  },
  VaultStorageFillsUp: {
    expression:
      'kubelet_volume_stats_available_bytes{namespace="vault"} / kubelet_volume_stats_capacity_bytes{namespace="vault"} < 0.15',
    for: '15m',
    severity: 'critical',
    summary:
      'Volume {{ $labels.persistentvolumeclaim }} is nearly full; Vault stops when it cannot write its audit log.',
  },
  VaultNotConfigured: {
    expression:
      'time() - max by (cronjob) (kube_cronjob_status_last_successful_time{namespace="vault", cronjob="vault-configurator"}) > 1800 or kube_cronjob_info{namespace="vault", cronjob="vault-configurator"} unless on (cronjob) kube_cronjob_status_last_successful_time{namespace="vault"}',
    for: '15m',
    severity: 'warning',
    summary: 'For half an hour Vault did not take over what components may read.',
  },
  VaultSnapshotMissing: {
    expression:
      'time() - (max by (cronjob) (kube_cronjob_status_last_successful_time{namespace="vault", cronjob="vault-snapshot"}) or max by (cronjob) (kube_cronjob_created{namespace="vault", cronjob="vault-snapshot"})) > 2 * 86400',
    for: '15m',
    severity: 'critical',
    summary: 'For two days nothing was saved of what Vault holds.',
  },
};

/** What users may expect. */
export const slos: Contracts<unknown>['slos'] = {
  'vault-available': {
    description: 'Vault answers who asks for secrets.',
    target: 99.5,
    indicator: {
      ratio: { errors: 'vault_core_response_status_code{type="5xx"}', total: 'vault_core_response_status_code' },
    },
  },
};
