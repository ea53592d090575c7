import cloudnativePg from '@idp/infrastructure/cloudnative-pg';
import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { automation, backupSecretsOf, defineComponent } from '@idp/model';
import { chartValues, pods } from './chart-values';
import { alerts, slos } from './monitoring';
import { template, token } from './onboarding';
import { traffic } from './traffic';
import type { Values } from './values.gen';

/** What it looks into: catalog entities lie beside the component that they are about. */
const namespaces = [...foundation.exports.namespaces, 'kube-system'];

/** The portal: what there is, whose it is and how it is doing. */
export default defineComponent({
  name: 'backstage',
  description: 'Shows people what there is, whose it is and how it is doing',
  namespace: 'portal',
  owner: 'platform-team',
  needs: [foundation, cloudnativePg, externalSecrets],
  upstream: { repository: 'https://backstage.github.io/charts', chart: 'backstage', version: '2.8.2' },
  // Its right to read catalog entities lies in each of them.
  exports: { namespaces },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding'],
  sizes: {
    standard: {
      cpu: '250m',
      memory: '512Mi',
      memoryLimit: '1536Mi',
      database: { volume: '10Gi', cpu: '100m', memory: '512Mi', memoryLimit: '1Gi' },
    },
    ha: {
      cpu: '500m',
      memory: '1Gi',
      memoryLimit: '2Gi',
      database: { volume: '20Gi', cpu: '250m', memory: '1Gi', memoryLimit: '2Gi' },
    },
  },

  chartValues: (values: Values, environment) => chartValues(values, environment, namespaces),
  templateValues: ({ onboarding }: Values) => ({
    namespaces,
    ...(onboarding && { templates: { onboarding: template } }),
  }),

  databases: {
    database: {
      clients: pods,
      priorityClass: foundation.exports.priorityClasses.dashboards,
      resources: ({ database }) => database,
    },
  },
  routes: { backstage: { service: 'backstage', port: 7007 } },
  logins: { backstage: { key: 'OIDC_CLIENT_SECRET' } },
  secrets: {
    session: { keys: { SESSION_SECRET: 'random' } },
    git: { keys: { GIT_TOKEN: 'given' }, when: ({ git }) => git !== undefined },
    'argo-cd': { keys: { ARGO_CD_TOKEN: 'given' }, when: ({ argoCd }) => argoCd },
    onboarding: { from: automation.component, keys: { [token]: 'random' }, when: ({ onboarding }) => onboarding },
    documentation: {
      keys: { AWS_ACCESS_KEY_ID: 'given', AWS_SECRET_ACCESS_KEY: 'given' },
      when: ({ documentation }) => documentation.storage === 's3',
    },
    ...backupSecretsOf('database'),
  },
  traffic,
  alerts,
  slos,
});
