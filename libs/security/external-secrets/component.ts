import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import trustManager from '@idp/infrastructure/trust-manager';
import vault from '@idp/security/vault';
import { defineComponent, programs, type Environment, type JsonObject } from '@idp/model';
import { alerts, metrics, slos } from './monitoring';
import type { Values } from './values.gen';
import type { ChartValues } from './upstream.gen';

/** Copies secrets out of Vault into the namespaces that ask for them. */
export default defineComponent({
  name: 'external-secrets',
  description: 'Copies secrets out of Vault into the namespaces that ask for them',
  namespace: 'external-secrets',
  owner: 'security-team',
  needs: [foundation, certManager, trustManager, vault],
  upstream: { repository: 'https://charts.external-secrets.io', chart: 'external-secrets', version: '2.9.0' },
  exports: { secretStore: vault.exports.store, apiVersion: 'external-secrets.io/v1' },
  clusterKinds: ['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition', 'ValidatingWebhookConfiguration'],
  sizes: {
    standard: { concurrency: 5 },
    ha: { concurrency: 10 },
  },

  chartValues: ({ concurrency, logLevel }: Values, environment): ChartValues => ({
    global: { repository: environment.image('ghcr.io/external-secrets/external-secrets') },
    commonLabels: environment.labels,
    crds: { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } },
    // Each namespace reads with an identity of its own, so nothing may reach across all of them.
    processClusterExternalSecret: false,
    processClusterGenerator: false,
    processClusterPushSecret: false,
    processClusterStore: false,
    rbac: { servicebindings: { create: false } },
    concurrent: concurrency,
    log: { level: logLevel, timeEncoding: 'iso8601' },
    leaderElect: environment.replicas > 1,
    metrics: { service: { enabled: true } },
    ...partOf('external-secrets', '384Mi', environment),
    livenessProbe: { enabled: true },
    readinessProbe: { enabled: true },
    webhook: {
      ...partOf('external-secrets-webhook', '128Mi', environment),
      certManager: {
        enabled: true,
        cert: { issuerRef: { kind: 'ClusterIssuer', name: certManager.exports.clusterIssuer } },
      },
      metrics: { service: { enabled: true } },
    },
  }),

  traffic: {
    'external-secrets': {
      pods: programs['external-secrets'].pods,
      to: [{ entity: 'kube-apiserver' }, { program: 'vault' }],
    },
    'external-secrets-webhook': {
      pods: { 'app.kubernetes.io/name': 'external-secrets-webhook' },
      ports: [10250],
      from: [{ entity: 'kube-apiserver' }],
      to: [{ entity: 'kube-apiserver' }],
    },
  },
  metrics,
  alerts,
  slos,
});

function partOf(name: string, memory: string, environment: Environment): JsonObject {
  return {
    replicaCount: environment.replicas,
    podDisruptionBudget: { enabled: environment.replicas > 1, maxUnavailable: 1 },
    topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': name }),
    priorityClassName: foundation.exports.priorityClasses.infrastructure,
    resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory } },
  };
}
