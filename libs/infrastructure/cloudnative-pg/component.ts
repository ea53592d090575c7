import foundation from '@idp/infrastructure/foundation';
import { defineComponent, restricted } from '@idp/model';
import { alerts } from './monitoring';
import type { ChartValues } from './upstream.gen';

/** The one version of PostgreSQL; the flavour that brings the tools which write backups to object storage. */
const image = 'ghcr.io/cloudnative-pg/postgresql:18.4-system-trixie';
const pods = { 'app.kubernetes.io/name': 'cloudnative-pg' };

/** Runs the databases that components declare: makes them, fails over, keeps their certificates and passwords, backs up. */
export default defineComponent({
  name: 'cloudnative-pg',
  description: 'Runs the PostgreSQL databases that components declare',
  namespace: 'infrastructure',
  owner: 'platform-team',
  needs: [foundation],
  upstream: {
    repository: 'https://cloudnative-pg.github.io/charts',
    chart: 'cloudnative-pg',
    version: '0.29.0',
    // With them go all databases.
    definitions: { templates: ['crds/crds.yaml'], switch: 'crds.create' },
  },
  exports: { databases: { image, namespace: 'infrastructure', pods } },
  images: [image],
  clusterKinds: [
    'ClusterRole',
    'ClusterRoleBinding',
    'CustomResourceDefinition',
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
  ],

  chartValues: (_values: unknown, environment): ChartValues => ({
    // The component's own template prints them, to add what keeps Argo CD from pruning them.
    crds: { create: false },
    image: { repository: environment.image('ghcr.io/cloudnative-pg/cloudnative-pg') },
    // What a database runs that names no image.
    config: { data: { POSTGRES_IMAGE_NAME: environment.image(image) } },
    replicaCount: environment.replicas,
    podLabels: environment.labels,
    podSecurityContext: restricted.pod,
    priorityClassName: foundation.exports.priorityClasses.infrastructure,
    topologySpreadConstraints: environment.spread(pods),
    monitoring: { podMonitorEnabled: environment.has('monitoring') },
    resources: { requests: { cpu: '20m', memory: '96Mi' }, limits: { memory: '384Mi' } },
  }),
  templateValues: (_values: unknown, { replicas }) => ({ disruptionBudget: replicas > 1, pods }),

  traffic: {
    'cloudnative-pg': {
      pods,
      ports: [9443],
      from: [{ entity: 'kube-apiserver' }, { program: 'prometheus', ports: [8080] }],
      // The databases of all namespaces, and how their instances are.
      to: [{ entity: 'kube-apiserver' }, { entity: 'cluster', ports: [5432, 8000] }],
    },
  },
  alerts,
});
