import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import { authority, restricted, type Environment, type JsonObject } from '@idp/model';
import { noticesOf, recipientsOf } from './notices';
import { redisIn } from './redis';
import { accessOf, settingsOf } from './settings';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

const off = { enabled: false };
const metrics = { metrics: { enabled: true } };
const probed = { readinessProbe: { enabled: true }, livenessProbe: { enabled: true } };

/** Git, registries and the identity provider may have certificates of the platform's CA; git asks a variable of its own. */
const trusting = {
  env: [authority.variable, { name: 'GIT_SSL_CAPATH', value: authority.folder }],
  volumes: [authority.volume],
  volumeMounts: [authority.mount],
};

/** Git is asked more than once: an ApplicationSet that gets no answer asks again only after three minutes. */
const patient = { name: 'ARGOCD_GIT_ATTEMPTS_COUNT', value: '5' };

/** What Helm gets. */
export function chartValues(values: Values, environment: Environment): ChartValues {
  const { cpu, memory, memoryLimit } = values;
  const large = { requests: { cpu, memory }, limits: { memory: memoryLimit } };
  const small = { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } };
  const recipients = recipientsOf(values);
  return {
    fullnameOverride: 'argocd',
    global: {
      domain: environment.host('argocd'),
      image: { repository: environment.image('quay.io/argoproj/argocd') },
      logging: { format: 'json' },
      additionalLabels: environment.labels,
      priorityClassName: foundation.exports.priorityClasses.infrastructure,
      securityContext: { ...restricted.pod, runAsUser: 999, runAsGroup: 999, fsGroup: 999 },
      affinity: { podAntiAffinity: 'none' },
      // The chart's own let everybody in, and what policies allow adds up.
      networkPolicy: { create: false },
    },
    crds: { annotations: { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true,Prune=false,Delete=false' } },
    configs: { cm: settingsOf(values, environment), rbac: accessOf(environment) },
    controller: { resources: large, ...metrics },
    repoServer: {
      ...copiesOf('repo-server', environment),
      ...trusting,
      env: [...trusting.env, patient],
      resources: large,
      ...metrics,
    },
    server: { ...copiesOf('server', environment), ...trusting, resources: small, ...metrics, certificate },
    applicationSet: {
      ...copiesOf('applicationset-controller', environment),
      ...probed,
      resources: small,
      ...metrics,
    },
    notifications:
      Object.keys(recipients).length === 0
        ? off
        : {
            ...{ enabled: true, resources: small, ...metrics, ...probed, ...noticesOf(recipients) },
            ...{ extraEnv: trusting.env, extraVolumes: trusting.volumes, extraVolumeMounts: trusting.volumeMounts },
          },
    // People log in through the platform's own Dex.
    dex: off,
    redisSecretInit: { resources: small, securityContext: restricted.pod },
    ...redisIn(environment, small, probed),
  };
}

/** The Gateway speaks TLS to it. */
const certificate = {
  enabled: true,
  domain: 'argocd-server.argocd.svc',
  additionalHosts: ['argocd-server', 'argocd-server.argocd', 'argocd-server.argocd.svc.cluster.local'],
  issuer: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: certManager.exports.clusterIssuer },
  privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
};

function copiesOf(name: string, environment: Environment): JsonObject {
  const { replicas } = environment;
  return {
    replicas,
    pdb: replicas > 1 ? { enabled: true, maxUnavailable: 1 } : off,
    topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': `argocd-${name}` }),
  };
}
