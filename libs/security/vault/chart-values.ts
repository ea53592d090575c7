import foundation from '@idp/infrastructure/foundation';
import { restricted, type Environment, type JsonObject } from '@idp/model';
import type { Values } from './values.gen';
import type { ChartValues } from './upstream.gen';

/** Where the copy that answers is called: a standby only hands on what it is asked, a sealed one refuses. */
export const host = 'vault-active.vault.svc';

/** The pods of Vault and of what works with it: the user of the image, who owns the volumes. */
export const pod = { ...restricted.pod, runAsUser: 100, runAsGroup: 1000, fsGroup: 1000 };

const certificate = { name: 'tls', secret: { secretName: 'vault-tls', defaultMode: 0o440 } };
/** What deploy hands over: there once it has made Vault. */
const keys = {
  name: 'keys',
  secret: { secretName: 'vault-keys', optional: true, defaultMode: 0o440, items: [{ key: 'key', path: 'key' }] },
};
const tmp = { name: 'tmp', mountPath: '/tmp' };
const volumeMounts = [{ name: 'tls', mountPath: '/vault/tls', readOnly: true }, tmp];
const keeperMounts = ['scripts', 'policies'].map((name) => ({ name, mountPath: `/vault/${name}`, readOnly: true }));
/** For the command line. The server has none of it: it would call the Vault that holds its key by this name. */
const client = { VAULT_CACERT: '/vault/tls/ca.crt', VAULT_TLS_SERVER_NAME: host };

/** Tells Vault to read its renewed certificate: a restart would need its key. */
const reload =
  'touch /tmp/seen; while sleep 60; do [ /vault/tls/tls.crt -nt /tmp/seen ] && touch /tmp/seen && kill -HUP $(pidof vault); done';

/** What Helm gets: the server, what keeps it open, and nothing else that the chart brings. */
export function chartValues(values: Values, environment: Environment): ChartValues {
  const replicas = replicasOf(values, environment);
  const server = {
    image: imageIn(environment),
    logLevel: values.logLevel,
    logFormat: 'json',
    resources: { requests: { cpu: values.cpu, memory: values.memory }, limits: { memory: values.memory } },
    dataStorage: { size: values.storage },
    auditStorage: { enabled: true, size: values.auditStorage },
    // A copy that went with its node still says that it is the active one.
    service: { publishNotReadyAddresses: false },
    ha: {
      enabled: true,
      replicas,
      apiAddr: 'https://$(VAULT_K8S_POD_NAME).vault-internal:8200',
      raft: { enabled: true, setNodeId: true, config: configurationOf(values.seal) },
      disruptionBudget: { enabled: replicas > 1 },
    },
    extraSecretEnvironmentVars:
      values.seal.type === 'transit' ? [{ envName: 'VAULT_TOKEN', secretName: 'vault-seal', secretKey: 'token' }] : [],
    volumes: [
      certificate,
      { name: 'tmp', emptyDir: {} },
      ...['scripts', 'policies'].map((name) => ({ name, configMap: { name: `vault-${name}` } })),
      ...(environment.vaultKeys === 'secret' ? [keys] : []),
    ],
    volumeMounts,
    shareProcessNamespace: true,
    extraContainers: [reloaderIn(environment), keeperOf(values, environment)],
    serviceAccount: { annotations: values.seal.identity },
    statefulSet: { securityContext: { pod, container: restricted.container } },
    extraLabels: { ...environment.labels, ...identityIn(values.seal) },
    priorityClassName: foundation.exports.priorityClasses.infrastructure,
    affinity: '',
    topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'vault', component: 'server' }),
  };
  return { global: { tlsDisable: false }, injector: { enabled: false }, server };
}

/** The image of Vault as this environment pulls it. */
export function imageIn(environment: Environment) {
  return { repository: environment.image('docker.io/hashicorp/vault'), tag: '2.0.4' };
}

/** Raft loses its majority when one of two is away, and a key on one disk opens one copy. */
function replicasOf({ seal }: Values, { replicas }: Environment): number {
  return replicas < 3 || seal.type === 'disk' ? 1 : replicas;
}

/** What Azure asks for beside the account's annotations before it says who a pod is. */
function identityIn({ type }: Values['seal']): Record<string, string> {
  return type === 'azurekeyvault' ? { 'azure.workload.identity/use': 'true' } : {};
}

function configurationOf({ type, ...facts }: Values['seal']): string {
  const { key, region, project, keyRing, tenant, address } = facts;
  const stanza = {
    disk: {},
    awskms: { region, kms_key_id: key },
    gcpckms: { project, region, key_ring: keyRing, crypto_key: key },
    azurekeyvault: { tenant_id: tenant, vault_name: keyRing, key_name: key },
    transit: { address, mount_path: 'transit/', key_name: key },
  }[type];
  const lines = Object.entries(stanza).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}\n`);
  const seal = type === 'disk' ? '' : `\n\nseal "${type}" {\n${lines.join('')}}\n`;
  return `{{ include "platform.vaultConfiguration" . }}${seal}`;
}

function reloaderIn(environment: Environment): JsonObject {
  return sidecar('certificate-reloader', ['/bin/sh', '-c', reload], environment, '16Mi', '32Mi');
}

function keeperOf(values: Values, environment: Environment): JsonObject {
  const members = Array.from({ length: replicasOf(values, environment) }, (_, index) => `vault-${index}`);
  const variables = {
    ...client,
    VAULT_ADDR: 'https://127.0.0.1:8200',
    MEMBERS: members.join(' '),
    SHARES: values.seal.type === 'disk' ? 'key' : 'recovery',
    // Elsewhere deploy makes it.
    MAKES: String(environment.vaultKeys === 'vault'),
  };
  const name = { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } };
  return {
    ...sidecar('keeper', ['/bin/sh', '/vault/scripts/keep.sh'], environment, '48Mi', '256Mi'),
    env: [name, ...Object.entries(variables).map(([key, value]) => ({ name: key, value }))],
    volumeMounts: [
      ...volumeMounts,
      ...keeperMounts,
      { name: 'data', mountPath: '/vault/data' },
      { name: 'audit', mountPath: '/vault/audit' },
      ...(environment.vaultKeys === 'secret' ? [{ name: 'keys', mountPath: '/vault/keys', readOnly: true }] : []),
    ],
  };
}

function sidecar(name: string, command: string[], environment: Environment, memory: string, most: string) {
  const { repository, tag } = imageIn(environment);
  return {
    name,
    image: `${repository}:${tag}`,
    command,
    resources: { requests: { cpu: '5m', memory }, limits: { memory: most } },
    securityContext: restricted.container,
    volumeMounts,
  };
}
