import foundation from '@idp/infrastructure/foundation';
import { authority, programs, reloadsFor, restricted, type Environment, type JsonObject } from '@idp/model';
import { authorityOfArchive as archive, persistenceOf } from './archive';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** Where workflows run: away from the programs that run them, and from the secrets of these. */
export const managedNamespace = 'pipelines';

/** The ServiceAccount of workflows whose template names none: it may report results and nothing else. */
export const runner = 'workflow';

/** The Secret by which the server knows itself to the identity provider; without it, the server does not start. */
export const loginSecret = 'argo-workflows-login';

/** What Helm gets. */
export function chartValues(values: Values, environment: Environment): ChartValues {
  return {
    images: { pullPolicy: 'IfNotPresent' },
    commonLabels: environment.labels,
    // By a template of ours, out of the chart: its Job would download them.
    crds: { install: false, full: false },
    createAggregateRoles: false,
    singleNamespace: true,
    workflow: { rbac: { create: false } },
    controller: controllerOf(values, environment),
    executor: {
      image: imageOf('argoexec', environment),
      env: [trusted],
      resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '256Mi' } },
      securityContext: restricted.container,
    },
    mainContainer: {
      resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '512Mi' } },
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    },
    server: serverOf(environment),
  };
}

/** What stands beside a step sees its files there, the platform CA among them: a bucket may have its certificate from it. */
const trusted = { name: authority.variable.name, value: `/etc/ssl/certs:/mainctrfs${authority.folder}` };

/** The name and version that the chart has, out of the environment's registry. */
function imageOf(name: string, environment: Environment) {
  return { registry: environment.image('quay.io/argoproj'), repository: name };
}

function controllerOf(values: Values, environment: Environment) {
  const { cpu, memory, memoryLimit, parallelism } = values;
  return {
    ...partOf('workflow-controller', environment),
    image: imageOf('workflow-controller', environment),
    rbac: { create: false },
    clusterWorkflowTemplates: { enabled: false },
    extraArgs: [`--managed-namespace=${managedNamespace}`],
    parallelism,
    // Nobody brings steps of their own: what runs is a template that Git has, with the rights that it states.
    workflowRestrictions: { templateReferencing: 'Strict' },
    workflowDefaults: defaultsOf(values, environment),
    persistence: persistenceOf(values),
    extraEnv: [archive.variable],
    volumes: [archive.volume],
    volumeMounts: [archive.mount],
    metricsConfig: { enabled: true },
    resources: { requests: { cpu, memory }, limits: { memory: memoryLimit } },
  };
}

/** What holds for every workflow whose template says nothing else. */
function defaultsOf({ keep, deadline }: Values, environment: Environment): JsonObject {
  return {
    spec: {
      serviceAccountName: runner,
      securityContext: { ...restricted.pod, runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000 },
      podPriorityClassName: foundation.exports.priorityClasses.execution,
      podMetadata: { labels: { ...environment.labels, ...programs.workflows.pods } },
      activeDeadlineSeconds: 60 * deadline,
      ttlStrategy: { secondsAfterSuccess: 3600 * keep.successful, secondsAfterFailure: 3600 * keep.failed },
      // While a pod is there, the claim of its workspace stays, too.
      podGC: { strategy: 'OnPodCompletion', deleteDelayDuration: '10m' },
      volumeClaimGC: { strategy: 'OnWorkflowCompletion' },
    },
  };
}

function serverOf(environment: Environment) {
  const people = environment.has('logins');
  return {
    ...partOf('server', environment),
    image: imageOf('argocli', environment),
    rbac: { create: false },
    clusterWorkflowTemplates: { enabled: false },
    extraArgs: [`--managed-namespace=${managedNamespace}`],
    // Never `server`: it would let everybody do what the server may.
    authModes: [people ? 'sso' : 'client'],
    ...(people && { sso: loginOf(environment), deploymentAnnotations: reloadsFor(loginSecret) }),
    securityContext: restricted.container,
    livenessProbe: { enabled: true },
    extraEnv: [authority.variable, archive.variable],
    volumes: [authority.volume, archive.volume],
    volumeMounts: [authority.mount, archive.mount],
    resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '384Mi' } },
  };
}

function loginOf({ issuer, host }: Environment) {
  return {
    enabled: true,
    issuer,
    clientId: { name: loginSecret, key: 'client-id' },
    clientSecret: { name: loginSecret, key: 'client-secret' },
    redirectUrl: `https://${host('workflows')}/oauth2/callback`,
    scopes: ['profile', 'email', 'groups'],
    sessionExpiry: '8h',
    rbac: { enabled: true },
  };
}

function partOf(name: string, environment: Environment) {
  const { replicas } = environment;
  return {
    replicas,
    pdb: replicas > 1 ? { enabled: true, maxUnavailable: 1 } : { enabled: false },
    podSecurityContext: restricted.pod,
    priorityClassName: foundation.exports.priorityClasses.cicd,
    topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': `argo-workflows-${name}` }),
  };
}
