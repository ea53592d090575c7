import foundation from '@idp/infrastructure/foundation';
import { comesFirst, databaseOf, reloads, type Environment } from '@idp/model';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** The labels of its pods. */
export const pods = { app: 'sonarqube', release: 'sonarqube' };

const { host, port, database, secret, authority } = databaseOf('sonarqube', 'database');
const verified = 'sslmode=verify-full&sslrootcert=/etc/database/ca.crt';

/** What Helm gets. One copy: only an edition that costs money can run several. */
export function chartValues(values: Values, environment: Environment): ChartValues {
  const { cpu, memory, memoryLimit, volume, preparedNodes } = values;
  const resources = { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: '256Mi' } };
  return {
    community: { enabled: true },
    image: { repository: environment.image('docker.io/library/sonarqube') },
    annotations: reloads,
    serviceAccount: { create: true, name: 'sonarqube', annotations: comesFirst },
    podLabels: { ...environment.labels, 'app.kubernetes.io/name': 'sonarqube' },
    priorityClassName: foundation.exports.priorityClasses.cicd,
    // The chart would stop it at less than it asks for.
    resources: { requests: { cpu, memory }, limits: { cpu: '4', memory: memoryLimit } },
    initContainers: { resources },
    // Both would run as root; one of them changes the node.
    initSysctl: { enabled: false },
    initFs: { enabled: false },
    elasticsearch: { configureNode: false, bootstrapChecks: preparedNodes },
    persistence: {
      enabled: true,
      size: volume,
      annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
    },
    jdbcOverwrite: {
      enabled: true,
      jdbcUrl: `jdbc:postgresql://${host}:${port}/${database}?${verified}`,
      jdbcUsername: database,
      jdbcSecretName: secret,
      jdbcSecretPasswordKey: 'password',
    },
    extraVolumes: [{ name: 'database', secret: { secretName: authority, items: [{ key: 'ca.crt', path: 'ca.crt' }] } }],
    extraVolumeMounts: [{ name: 'database', mountPath: '/etc/database', readOnly: true }],
    monitoringPasscodeSecretName: 'sonarqube-monitoring',
    monitoringPasscodeSecretKey: 'passcode',
    prometheusMonitoring: { podMonitor: { enabled: environment.has('monitoring') } },
    sonarProperties: {
      'sonar.telemetry.enable': false,
      'sonar.updatecenter.activate': false,
      'sonar.core.serverBaseURL': `https://${environment.host('sonarqube')}`,
      'sonar.forceAuthentication': true,
      // Without its checks, the search would map memory all the same, and fail once there is much of it.
      ...(!preparedNodes && { 'sonar.search.javaAdditionalOpts': '-Dnode.store.allow_mmap=false' }),
    },
    tests: { enabled: false },
  };
}
