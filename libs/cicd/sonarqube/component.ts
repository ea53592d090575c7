import cloudnativePg from '@idp/infrastructure/cloudnative-pg';
import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { backupSecretsOf, defineComponent } from '@idp/model';
import { chartValues, pods } from './chart-values';
import { alerts } from './monitoring';
import { traffic } from './traffic';
import type { Values } from './values.gen';

/** Says whether code is good enough to be released: pipelines ask it before they go on. */
export default defineComponent({
  name: 'sonarqube',
  description: 'Analyses code, and tells pipelines whether it passes the quality gate',
  namespace: 'cicd',
  owner: 'platform-team',
  needs: [foundation, cloudnativePg, externalSecrets],
  upstream: {
    repository: 'https://sonarsource.github.io/helm-chart-sonarqube',
    chart: 'sonarqube',
    version: '2026.4.0',
  },
  exports: { url: 'http://sonarqube-sonarqube.cicd.svc:9000' },
  sizes: {
    standard: {
      cpu: '500m',
      volume: '20Gi',
      database: { volume: '20Gi', cpu: '100m', memory: '512Mi', memoryLimit: '1Gi' },
    },
    ha: {
      cpu: '1',
      memory: '3Gi',
      memoryLimit: '6Gi',
      volume: '50Gi',
      database: { volume: '50Gi', cpu: '250m', memory: '1Gi', memoryLimit: '2Gi' },
    },
  },

  chartValues,
  templateValues: (_values: Values, { image }) => ({
    image: image('docker.io/library/sonarqube:26.7.0.124771-community'),
    priorityClass: foundation.exports.priorityClasses.cicd,
  }),

  databases: {
    database: {
      clients: pods,
      priorityClass: foundation.exports.priorityClasses.cicd,
      resources: ({ database }) => database,
    },
  },
  routes: { sonarqube: { service: 'sonarqube-sonarqube', port: 9000 } },
  secrets: {
    administrator: { keys: { password: 'random' } },
    monitoring: { keys: { passcode: 'random' } },
    ...backupSecretsOf('database'),
  },
  traffic,
  alerts,
});
