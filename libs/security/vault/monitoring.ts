import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  vault: {
    selector: { 'app.kubernetes.io/name': 'vault', 'vault-internal': 'true' },
    port: 'https',
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
};
