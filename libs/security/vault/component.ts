import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import trustManager from '@idp/infrastructure/trust-manager';
import { defineComponent, restricted } from '@idp/model';
import { alerts, metrics } from './monitoring';
import type { Values } from './values.gen';
import type { ChartValues } from './upstream.gen';

const host = 'vault.vault.svc';
const certificate = { name: 'tls', secret: { secretName: 'vault-tls', defaultMode: 0o440 } };
const tmp = { name: 'tmp', mountPath: '/tmp' };
const volumeMounts = [{ name: 'tls', mountPath: '/vault/tls', readOnly: true }, tmp];
const pod = { ...restricted.pod, runAsUser: 100, runAsGroup: 1000, fsGroup: 1000 };

/** Tells Vault to read its renewed certificate: a restart would seal it. */
const reload =
  'touch /tmp/seen; while sleep 60; do [ /vault/tls/tls.crt -nt /tmp/seen ] && touch /tmp/seen && kill -HUP $(pidof vault); done';

/** Holds every secret of the platform; everybody else reads copies of what is theirs. */
export default defineComponent({
  name: 'vault',
  description: 'Holds every secret of the platform',
  namespace: 'vault',
  owner: 'security-team',
  needs: [foundation, certManager, trustManager],
  upstream: { repository: 'https://helm.releases.hashicorp.com', chart: 'vault', version: '0.34.1' },
  exports: { store: { server: `https://${host}:8200`, mount: 'kv', authentication: 'kubernetes' } },
  clusterKinds: ['ClusterRoleBinding'],
  sizes: {
    standard: { storage: '5Gi', auditStorage: '10Gi', cpu: '250m', memory: '512Mi' },
    ha: { storage: '10Gi', auditStorage: '20Gi', cpu: '500m', memory: '1Gi' },
  },

  chartValues: ({ storage, auditStorage, cpu, memory, logLevel }: Values, environment): ChartValues => {
    // Raft loses its majority when one of two is away: two copies are worse than one.
    const replicas = environment.replicas < 3 ? 1 : environment.replicas;
    const image = { repository: environment.image('docker.io/hashicorp/vault'), tag: '2.0.4' };
    const reloader = {
      name: 'certificate-reloader',
      image: `${image.repository}:${image.tag}`,
      command: ['/bin/sh', '-c', reload],
      resources: { requests: { cpu: '5m', memory: '16Mi' }, limits: { memory: '32Mi' } },
      securityContext: restricted.container,
      volumeMounts,
    };
    const server = {
      image,
      logLevel,
      logFormat: 'json',
      resources: { requests: { cpu, memory }, limits: { memory } },
      dataStorage: { size: storage },
      auditStorage: { enabled: true, size: auditStorage },
      ha: {
        enabled: true,
        replicas,
        apiAddr: 'https://$(VAULT_K8S_POD_NAME).vault-internal:8200',
        raft: { enabled: true, setNodeId: true, config: '{{ include "platform.vaultConfiguration" . }}' },
        disruptionBudget: { enabled: replicas > 1 },
      },
      extraEnvironmentVars: { VAULT_CACERT: '/vault/tls/ca.crt', VAULT_TLS_SERVER_NAME: host },
      volumes: [certificate, { name: 'tmp', emptyDir: {} }],
      volumeMounts,
      shareProcessNamespace: true,
      extraContainers: [reloader],
      statefulSet: { securityContext: { pod, container: restricted.container } },
      extraLabels: environment.labels,
      priorityClassName: foundation.exports.priorityClasses.infrastructure,
      affinity: '',
      topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'vault', component: 'server' }),
    };
    return { global: { tlsDisable: false }, injector: { enabled: false }, server };
  },
  templateValues: () => ({ issuer: certManager.exports.clusterIssuer }),

  routes: { vault: { service: 'vault', port: 8200, backendTls: true } },
  metrics,
  alerts,
});
