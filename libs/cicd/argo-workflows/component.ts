import cloudnativePg from '@idp/infrastructure/cloudnative-pg';
import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { backupSecretsOf, defineComponent } from '@idp/model';
import { clients } from './archive';
import { chartValues, managedNamespace, runner } from './chart-values';
import { alerts, metrics, slos } from './monitoring';
import { templateValues } from './template-values';
import { traffic } from './traffic';
import type { Values } from './values.gen';

/** Runs pipelines as pods, in one namespace, and shows them to people. */
export default defineComponent({
  name: 'argo-workflows',
  description: 'Runs pipelines as pods, and shows them to people',
  namespace: 'cicd',
  owner: 'platform-team',
  needs: [foundation, cloudnativePg, externalSecrets],
  upstream: {
    repository: 'https://argoproj.github.io/argo-helm',
    chart: 'argo-workflows',
    version: '1.0.18',
    // With them go all workflows and templates.
    definitions: { templates: ['crds.yaml'], switch: 'crds.install' },
  },
  // What runs has no rights but those of its template; the namespaces are where objects of this chart lie.
  exports: { namespaces: [managedNamespace], workflows: { namespace: managedNamespace, serviceAccount: runner } },
  clusterKinds: ['CustomResourceDefinition'],
  sizes: {
    standard: {
      ...{ parallelism: 10, archive: 90, cpu: '100m', memory: '256Mi', memoryLimit: '1Gi' },
      database: { volume: '10Gi', cpu: '100m', memory: '256Mi', memoryLimit: '1Gi' },
    },
    ha: {
      ...{ parallelism: 40, archive: 365, cpu: '250m', memory: '512Mi', memoryLimit: '2Gi' },
      database: { volume: '50Gi', cpu: '250m', memory: '1Gi', memoryLimit: '2Gi' },
    },
  },

  chartValues,
  templateValues,

  databases: {
    archive: {
      clients,
      priorityClass: foundation.exports.priorityClasses.cicd,
      resources: ({ database }: Values) => database,
    },
  },
  secrets: backupSecretsOf('archive'),
  routes: { workflows: { service: 'argo-workflows-server', port: 2746 } },
  logins: { 'argo-workflows': { idKey: 'client-id' } },
  traffic,
  metrics,
  alerts,
  slos,
});
