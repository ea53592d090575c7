import type { Contracts } from '@idp/model';

const by = 'by (namespace, cnpg_io_cluster)';
const name = '{{ $labels.namespace }}/{{ $labels.cnpg_io_cluster }}';

/** When somebody is called: about the operator, and about every database, whoever declares it. */
export const alerts: Contracts<unknown>['alerts'] = {
  CloudNativePgDown: {
    expression: 'absent(up{namespace="infrastructure", job="infrastructure/cloudnative-pg"} == 1)',
    for: '15m',
    severity: 'critical',
    summary: 'No CloudNativePG runs, so no database fails over and none can be made.',
  },
  DatabaseWithoutPrimary: {
    // Databases that were there within the last day and that nobody can write to now.
    expression: `group ${by} (max_over_time(cnpg_collector_up[1d])) unless on (namespace, cnpg_io_cluster) group ${by} (cnpg_pg_replication_in_recovery == 0)`,
    for: '5m',
    severity: 'critical',
    summary: `Nobody can write to the database ${name}.`,
  },
  DatabaseReplicaBehind: {
    expression: `max ${by} (cnpg_pg_replication_lag) > 300`,
    for: '15m',
    severity: 'warning',
    summary: `A replica of the database ${name} is more than five minutes behind.`,
  },
  DatabaseConnectionsExhausted: {
    expression: `sum ${by.replace(')', ', pod)')} (cnpg_backends_total) / max ${by.replace(')', ', pod)')} (cnpg_pg_settings_setting{name="max_connections"}) > 0.9`,
    for: '10m',
    severity: 'warning',
    summary: `The database ${name} has hardly any connection left.`,
  },
  DatabaseBackupFailed: {
    expression: `max ${by} (cnpg_collector_last_failed_backup_timestamp) > max ${by} (cnpg_collector_last_available_backup_timestamp)`,
    for: '1h',
    severity: 'warning',
    summary: `The last backup of the database ${name} failed.`,
  },
  DatabaseBackupOld: {
    expression: `time() - max ${by} (cnpg_collector_last_available_backup_timestamp != 0) > 129600`,
    for: '1h',
    severity: 'critical',
    summary: `The last backup of the database ${name} is older than a day and a half.`,
  },
};
