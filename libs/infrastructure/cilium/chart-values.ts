import foundation from '@idp/infrastructure/foundation';
import type { Environment } from '@idp/model';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** Where the operator copies the certificates of Gateways to: the one namespace whose Secrets the agents may read. */
export const secretsNamespace = 'cilium-secrets';

/** What Cilium's chart gets. */
export const chartValues = ({ cpu, memory, memoryLimit }: Values, environment: Environment): ChartValues => ({
  cluster: { name: environment.name },
  commonLabels: environment.labels,
  kubeProxyReplacement: true,
  k8sServiceHost: environment.api.host,
  k8sServicePort: environment.api.port,
  ipam: { mode: 'kubernetes' },
  policyAuditMode: environment.traffic === 'audit',
  gatewayAPI: {
    enabled: true,
    gatewayClass: { create: 'false' },
    secretsNamespace: copies,
    hostNetwork: { enabled: environment.gateway.hostPorts !== undefined },
  },
  tls: { secretsNamespace: copies },
  image: imageOf('cilium', environment),
  // Agents read their settings when they start.
  rollOutCiliumPods: true,
  resources: { requests: { cpu, memory }, limits: { memory: memoryLimit } },
  initResources: small,
  cni: { resources: small },
  prometheus: { enabled: true, metricsService: true },
  envoy: {
    image: imageOf('cilium-envoy', environment),
    resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: '512Mi' } },
  },
  operator: {
    ...copiesIn(environment),
    image: imageOf('operator', environment),
    topologySpreadConstraints: environment.spread({ 'io.cilium/app': 'operator' }),
    resources: { requests: { cpu: '20m', memory: '96Mi' }, limits: { memory: '512Mi' } },
    prometheus: { metricsService: true },
    // It has ports of its node: the old copy has to go before the new one fits.
    updateStrategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  },
  certgen: {
    image: imageOf('certgen', environment),
    resources: small,
    podLabels: { ...environment.labels, 'app.kubernetes.io/name': 'hubble-generate-certs' },
    priorityClassName: foundation.exports.priorityClasses.infrastructure,
  },
  hubble: hubbleIn(environment),
});

function hubbleIn(environment: Environment) {
  const part = (app: string) => ({
    enabled: true,
    ...copiesIn(environment),
    priorityClassName: foundation.exports.priorityClasses.observability,
    topologySpreadConstraints: environment.spread({ 'k8s-app': app }),
  });
  const program = (name: string) => ({ image: imageOf(name, environment), resources: small });
  return {
    // A Job in the cluster makes the certificates: what helm makes up differs at every rendering.
    tls: { auto: { method: 'cronJob' } },
    metrics: { enabled: ['dns:query;ignoreAAAA', 'drop', 'tcp', 'flow', 'icmp', 'httpV2'] },
    relay: { ...part('hubble-relay'), ...program('hubble-relay'), prometheus: { enabled: true } },
    ui: { ...part('hubble-ui'), frontend: program('hubble-ui'), backend: program('hubble-ui-backend') },
  };
}

const copies = { create: false, name: secretsNamespace };

const small = { requests: { cpu: '5m', memory: '24Mi' }, limits: { memory: '256Mi' } };

const copiesIn = ({ replicas }: Environment) => ({ replicas, podDisruptionBudget: { enabled: replicas > 1 } });

const imageOf = (name: string, { image }: Environment) => ({ repository: image(`quay.io/cilium/${name}`) });
