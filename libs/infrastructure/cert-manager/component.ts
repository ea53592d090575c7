import foundation from '@idp/infrastructure/foundation';
import { comesFirst, defineComponent, type Environment, type JsonObject } from '@idp/model';
import { definitions } from './definitions';
import { alerts, metrics, slos } from './monitoring';
import { traffic } from './traffic';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

const rootSecret = 'platform-root-ca';

/** Issues every certificate: inside the cluster from the platform's own CA, for browsers from whom the environment says. */
export default defineComponent({
  name: 'cert-manager',
  description: 'Issues and renews certificates from the platform CA or a public one',
  namespace: 'cert-manager',
  owner: 'security-team',
  needs: [foundation],
  upstream: {
    repository: 'https://charts.jetstack.io',
    chart: 'cert-manager',
    version: 'v1.21.1',
    // With them go all certificates.
    definitions: { templates: definitions, switch: 'crds.enabled' },
  },
  exports: { clusterIssuer: 'platform-ca', publicIssuer: 'platform-public', rootSecret },
  clusterKinds: [
    'ClusterIssuer',
    'ClusterRole',
    'ClusterRoleBinding',
    'CustomResourceDefinition',
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
  ],

  chartValues: ({ identity }: Values, environment): ChartValues => ({
    // The component's own template prints them, to add what keeps Argo CD from pruning them.
    crds: { enabled: false, keep: true },
    global: {
      commonLabels: environment.labels,
      priorityClassName: foundation.exports.priorityClasses.infrastructure,
      leaderElection: { namespace: 'cert-manager' },
    },
    imageRegistry: environment.image('quay.io/jetstack'),
    imageNamespace: '',
    startupapicheck: { enabled: false },
    dns01RecursiveNameserversOnly: true, // It asks the cluster's DNS for proofs, and no other server.
    ...partOf('controller', '384Mi', environment, identity),
    cainjector: partOf('cainjector', '384Mi', environment),
    webhook: partOf('webhook', '128Mi', environment),
  }),
  templateValues: ({ authority }: Values, { tls }) => ({
    authority,
    rootSecret,
    publicIssuer:
      tls.issuer === 'acme' && tls.acme ? { acme: accountOf(tls.acme) } : { ca: { secretName: rootSecret } },
  }),
  traffic,
  metrics,
  alerts,
  slos,
});

/** A public authority finds its proof in the domain's zone: only so does it sign a wildcard. */
function accountOf({ email, server, dns }: NonNullable<Environment['tls']['acme']>): JsonObject {
  const solvers = Object.entries(dns).map(([zone, settings]) => ({ dns01: { [zone]: settings } }));
  return { email, server, privateKeySecretRef: { name: 'platform-public-account' }, solvers };
}

function partOf(component: string, memory: string, environment: Environment, identity: JsonObject = {}): JsonObject {
  return {
    serviceAccount: { annotations: { ...identity, ...comesFirst } },
    replicaCount: environment.replicas,
    podDisruptionBudget: { enabled: environment.replicas > 1, maxUnavailable: 1 },
    topologySpreadConstraints: environment.spread({
      'app.kubernetes.io/instance': 'cert-manager',
      'app.kubernetes.io/component': component,
    }),
    resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory } },
  };
}
