import argoEvents from '@idp/cicd/argo-events';
import argoWorkflows from '@idp/cicd/argo-workflows';
import argoCd from '@idp/gitops/argo-cd';
import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import externalSecrets from '@idp/security/external-secrets';
import { argoCd as argoCdPlace, defineComponent } from '@idp/model';
import { builderNamespace } from './image-builder';
import { alerts } from './monitoring';
import { secrets } from './secrets';
import { templateValues } from './template-values';
import { traffic } from './traffic';

/** What starts by itself: images are built and proven, applications get their place, and what is unwell is mended. */
export default defineComponent({
  name: 'pipelines',
  description: 'Builds and proves images, gives applications their place, and mends what is unwell',
  namespace: argoWorkflows.exports.workflows.namespace,
  owner: 'platform-team',
  needs: [foundation, certManager, externalSecrets, argoCd, argoWorkflows, argoEvents],
  exports: { namespaces: [argoCdPlace.namespace, builderNamespace] },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  sizes: {
    standard: { builder: { volume: '50Gi', cpu: '500m', memory: '1Gi', memoryLimit: '4Gi' } },
    ha: { builder: { volume: '100Gi', cpu: '2', memory: '4Gi', memoryLimit: '8Gi' } },
  },

  templateValues,

  // Where the forge says that somebody pushed; every request carries a secret.
  routes: {
    hooks: { service: 'webhooks-eventsource-svc', port: 12001, when: ({ delivery }) => delivery !== undefined },
  },
  secrets,
  traffic,
  alerts,
});
