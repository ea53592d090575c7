import type { RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { isOfKubernetes } from '../../kubernetes';
import { groupOf } from '../../objects';
import { podOf } from '../../pods';
import type { Problem } from '../../problem';
import { fieldsAt } from '../../walk';

/** Fields that take one of few words, which no schema names. */
type Choices = Readonly<Record<string, readonly string[]>>;

const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];
const EFFECTS = ['NoExecute', 'NoSchedule', 'PreferNoSchedule'];
const PREEMPTION = ['Never', 'PreemptLowerPriority'];
const MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

const WEBHOOK: Choices = {
  'webhooks.*.failurePolicy': ['Fail', 'Ignore'],
  'webhooks.*.matchPolicy': ['Equivalent', 'Exact'],
  'webhooks.*.sideEffects': ['None', 'NoneOnDryRun'],
  'webhooks.*.rules.*.operations.*': ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'],
};

const OF_KINDS: Readonly<Record<string, Choices>> = {
  CronJob: { 'spec.concurrencyPolicy': ['Allow', 'Forbid', 'Replace'] },
  DaemonSet: { 'spec.updateStrategy.type': ['OnDelete', 'RollingUpdate'] },
  Deployment: { 'spec.strategy.type': ['Recreate', 'RollingUpdate'] },
  HorizontalPodAutoscaler: {
    'spec.metrics.*.type': ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'],
    'spec.metrics.*.resource.target.type': ['AverageValue', 'Utilization', 'Value'],
  },
  Ingress: { 'spec.rules.*.http.paths.*.pathType': ['Exact', 'ImplementationSpecific', 'Prefix'] },
  Job: { 'spec.completionMode': ['Indexed', 'NonIndexed'] },
  LimitRange: { 'spec.limits.*.type': ['Container', 'PersistentVolumeClaim', 'Pod'] },
  MutatingWebhookConfiguration: WEBHOOK,
  NetworkPolicy: { 'spec.policyTypes.*': ['Egress', 'Ingress'] },
  PersistentVolume: {
    'spec.accessModes.*': MODES,
    'spec.persistentVolumeReclaimPolicy': ['Delete', 'Recycle', 'Retain'],
  },
  PersistentVolumeClaim: { 'spec.accessModes.*': MODES, 'spec.volumeMode': ['Block', 'Filesystem'] },
  PriorityClass: { preemptionPolicy: PREEMPTION },
  Service: {
    'spec.type': ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'],
    'spec.sessionAffinity': ['ClientIP', 'None'],
    'spec.externalTrafficPolicy': ['Cluster', 'Local'],
    'spec.internalTrafficPolicy': ['Cluster', 'Local'],
    'spec.ipFamilyPolicy': ['PreferDualStack', 'RequireDualStack', 'SingleStack'],
    'spec.ports.*.protocol': PROTOCOLS,
  },
  StatefulSet: {
    'spec.podManagementPolicy': ['OrderedReady', 'Parallel'],
    'spec.updateStrategy.type': ['OnDelete', 'RollingUpdate'],
    'spec.volumeClaimTemplates.*.spec.accessModes.*': MODES,
  },
  StorageClass: {
    reclaimPolicy: ['Delete', 'Retain'],
    volumeBindingMode: ['Immediate', 'WaitForFirstConsumer'],
  },
  ValidatingWebhookConfiguration: WEBHOOK,
};

const CONTAINER: Choices = {
  imagePullPolicy: ['Always', 'IfNotPresent', 'Never'],
  terminationMessagePolicy: ['FallbackToLogsOnError', 'File'],
  'ports.*.protocol': PROTOCOLS,
  'livenessProbe.httpGet.scheme': ['HTTP', 'HTTPS'],
  'readinessProbe.httpGet.scheme': ['HTTP', 'HTTPS'],
  'startupProbe.httpGet.scheme': ['HTTP', 'HTTPS'],
  'securityContext.seccompProfile.type': ['Localhost', 'RuntimeDefault', 'Unconfined'],
};

const POD: Choices = {
  dnsPolicy: ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  preemptionPolicy: PREEMPTION,
  restartPolicy: ['Always', 'Never', 'OnFailure'],
  'securityContext.fsGroupChangePolicy': ['Always', 'OnRootMismatch'],
  'securityContext.seccompProfile.type': ['Localhost', 'RuntimeDefault', 'Unconfined'],
  'tolerations.*.effect': EFFECTS,
  'tolerations.*.operator': ['Equal', 'Exists'],
  'topologySpreadConstraints.*.whenUnsatisfiable': ['DoNotSchedule', 'ScheduleAnyway'],
  'volumes.*.emptyDir.medium': ['HugePages', 'Memory'],
  ...within('containers.*', CONTAINER),
  ...within('initContainers.*', CONTAINER),
};

function within(place: string, choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).map(([field, words]) => [`${place}.${field}`, words]));
}

/** Words that Kubernetes does not know at their place: the API server refuses them, and they differ by case. */
export function choiceProblems(object: RenderedObject): readonly Problem[] {
  if (!isOfKubernetes(groupOf(object))) return [];
  const pod = podOf(object);
  return [
    ...wrongIn(object.content, OF_KINDS[object.kind] ?? {}),
    ...(pod === undefined ? [] : wrongIn(pod.spec, POD, pod.path)),
  ];
}

function wrongIn(content: unknown, choices: Choices, within: Problem['path'] = []): readonly Problem[] {
  return Object.entries(choices).flatMap(([field, words]) =>
    fieldsAt(content, field).flatMap(({ path, value }) => {
      if (typeof value !== 'string' || value === '' || words.includes(value)) return [];
      return [
        {
          path: [...within, ...path],
          what: `"${value}" is none of what may stand here`,
          remedy: suggest(value, words),
        },
      ];
    }),
  );
}
