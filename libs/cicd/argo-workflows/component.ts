import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { defineComponent } from '@idp/model';
import { chartValues, managedNamespace, runner } from './chart-values';
import { alerts, metrics, slos } from './monitoring';
import { templateValues } from './template-values';

/** Runs pipelines as pods, in one namespace, and shows them to people. */
export default defineComponent({
  name: 'argo-workflows',
  description: 'Runs pipelines as pods, and shows them to people',
  namespace: 'cicd',
  owner: 'platform-team',
  needs: [foundation, externalSecrets],
  upstream: { repository: 'https://argoproj.github.io/argo-helm', chart: 'argo-workflows', version: '1.0.18' },
  // What runs has no rights but those of its template; the namespaces are where objects of this chart lie.
  exports: { namespaces: [managedNamespace], workflows: { namespace: managedNamespace, serviceAccount: runner } },
  clusterKinds: ['CustomResourceDefinition'],
  sizes: {
    standard: { parallelism: 10, cpu: '100m', memory: '256Mi', memoryLimit: '1Gi' },
    ha: { parallelism: 40, cpu: '250m', memory: '512Mi', memoryLimit: '2Gi' },
  },

  chartValues,
  templateValues,

  routes: { workflows: { service: 'argo-workflows-server', port: 2746 } },
  logins: { 'argo-workflows': { idKey: 'client-id' } },
  metrics,
  alerts,
  slos,
});
