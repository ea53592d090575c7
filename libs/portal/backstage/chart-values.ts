import { authority, databaseOf, reloads, restricted, trustBundle, type Environment, type JsonObject } from '@idp/model';
import { configurationOf } from './configuration';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** The labels of its pods. */
export const pods = { 'app.kubernetes.io/name': 'backstage', 'app.kubernetes.io/component': 'backstage' };

/** What Helm gets. No secret is in the configuration: it names variables, which come from Secrets. */
export function chartValues(values: Values, environment: Environment, namespaces: readonly string[]): ChartValues {
  const { image, cpu, memory, memoryLimit } = values;
  return {
    commonLabels: environment.labels,
    serviceAccount: { create: true },
    backstage: {
      annotations: reloads,
      image: { ...image, registry: environment.image(image.registry) },
      replicas: environment.replicas,
      pdb: { create: environment.replicas > 1, maxUnavailable: 1 },
      topologySpreadConstraints: environment.spread(pods),
      podLabels: environment.labels,
      podSecurityContext: { ...restricted.pod, runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000 },
      // It writes what it is configured with into the pages that it serves.
      containerSecurityContext: { ...restricted.container, readOnlyRootFilesystem: false },
      resources: { requests: { cpu, memory }, limits: { memory: memoryLimit } },
      startupProbe: {
        httpGet: { path: '/.backstage/health/v1/liveness', port: 7007, scheme: 'HTTP' },
        failureThreshold: 60,
        periodSeconds: 5,
      },
      appConfig: configurationOf(values, environment),
      extraEnvVars: variables(),
      extraEnvVarsSecrets: secretsOf(values, environment),
      extraContainers: [catalogReader(environment, namespaces)],
      extraVolumes: [authority.volume, { name: 'catalog', emptyDir: {} }, { name: 'tmp', emptyDir: {} }],
      extraVolumeMounts: [
        authority.mount,
        { name: 'catalog', mountPath: '/catalog', readOnly: true },
        { name: 'tmp', mountPath: '/tmp' },
      ],
    },
  };
}

function variables(): JsonObject[] {
  const database = databaseOf('backstage', 'database');
  const from = (name: string, secretName: string, key: string) => ({
    name,
    valueFrom: { secretKeyRef: { name: secretName, key } },
  });
  return [
    from('DATABASE_USER', database.secret, 'username'),
    from('DATABASE_PASSWORD', database.secret, 'password'),
    from('DATABASE_AUTHORITY', database.authority, 'ca.crt'),
    { name: 'NODE_EXTRA_CA_CERTS', value: `${authority.folder}/${trustBundle.key}` },
  ];
}

function secretsOf({ git, argoCd, documentation, onboarding }: Values, environment: Environment): string[] {
  return [
    'backstage-session',
    ...(environment.has('logins') ? ['backstage-login'] : []),
    ...(git ? ['backstage-git'] : []),
    ...(argoCd ? ['backstage-argo-cd'] : []),
    ...(onboarding ? ['backstage-onboarding'] : []),
    ...(documentation.storage === 's3' ? ['backstage-documentation'] : []),
  ];
}

/** Copies the catalog entities of all components into files, where the portal reads them. */
function catalogReader({ image }: Environment, namespaces: readonly string[]): JsonObject {
  return {
    name: 'catalog',
    image: image('quay.io/kiwigrid/k8s-sidecar:2.10.1'),
    env: [
      { name: 'LABEL', value: 'catalog-entities' },
      { name: 'LABEL_VALUE', value: 'true' },
      { name: 'RESOURCE', value: 'configmap' },
      { name: 'NAMESPACE', value: namespaces.join(',') },
      { name: 'FOLDER', value: '/catalog' },
    ],
    ports: [{ name: 'health', containerPort: 8080 }],
    readinessProbe: { httpGet: { path: '/healthz', port: 'health' } },
    livenessProbe: { httpGet: { path: '/healthz', port: 'health' } },
    securityContext: restricted.container,
    resources: { requests: { cpu: '5m', memory: '64Mi' }, limits: { memory: '128Mi' } },
    volumeMounts: [
      { name: 'catalog', mountPath: '/catalog' },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}
