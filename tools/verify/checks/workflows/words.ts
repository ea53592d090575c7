import { objectAt, textAt, valueAt, type JsonPath } from '@idp/model';
import type { ObjectProblem, Problem } from '../../problem';
import { choiceProblem, durationProblem, misspelling } from '../settings/words';
import type { Template, Workflow } from './workflow';

/** https://argo-workflows.readthedocs.io/en/latest/fields/ */
const OF_SPECS = [
  ...['activeDeadlineSeconds', 'affinity', 'archiveLogs', 'arguments', 'artifactGC', 'artifactRepositoryRef'],
  ...['automountServiceAccountToken', 'dnsConfig', 'dnsPolicy', 'entrypoint', 'executor', 'hooks', 'hostAliases'],
  ...['hostNetwork', 'imagePullSecrets', 'metrics', 'nodeSelector', 'onExit', 'parallelism', 'podDisruptionBudget'],
  ...['podGC', 'podMetadata', 'podPriority', 'podPriorityClassName', 'podSpecPatch', 'priority', 'retryStrategy'],
  ...['schedulerName', 'securityContext', 'serviceAccountName', 'shutdown', 'suspend', 'synchronization'],
  ...[
    'templateDefaults',
    'templates',
    'tolerations',
    'ttlStrategy',
    'volumeClaimGC',
    'volumeClaimTemplates',
    'volumes',
  ],
  ...['workflowMetadata', 'workflowTemplateRef'],
];
const OF_TEMPLATES = [
  ...['activeDeadlineSeconds', 'affinity', 'annotations', 'archiveLocation', 'automountServiceAccountToken'],
  ...['container', 'containerSet', 'daemon', 'dag', 'data', 'executor', 'failFast', 'hostAliases', 'http'],
  ...['initContainers', 'inputs', 'memoize', 'metadata', 'metrics', 'name', 'nodeSelector', 'outputs', 'parallelism'],
  ...['plugin', 'podSpecPatch', 'priority', 'priorityClassName', 'resource', 'retryStrategy', 'schedulerName'],
  ...['script', 'securityContext', 'serviceAccountName', 'sidecars', 'steps', 'suspend', 'synchronization'],
  ...['timeout', 'tolerations', 'volumes'],
];

const RETRIES = ['Always', 'OnError', 'OnFailure', 'OnTransientError'];
const ENDS = ['OnPodCompletion', 'OnPodSuccess', 'OnWorkflowCompletion', 'OnWorkflowSuccess'];
const OF_WORKFLOWS = ENDS.filter((end) => end.startsWith('OnWorkflow'));

/** Workflows in words that Argo Workflows does not know: its kinds have schemas that take anything. */
export function wordProblems({ object, path, spec, templates }: Workflow): readonly ObjectProblem[] {
  return [...specProblems(path, spec), ...templates.flatMap(templateProblems)].map((problem) => ({
    object,
    ...problem,
  }));
}

/** What the spec of a workflow, or what the controller adds to each, says that it does not read. */
export function specProblems(path: JsonPath, spec: unknown): readonly Problem[] {
  const at = (...steps: readonly string[]) => [...path, ...steps];
  return [
    ...Object.keys(objectAt(spec)).flatMap((key) => misspelling(at(key), key, OF_SPECS, 'field')),
    ...choiceProblem(at('podGC', 'strategy'), textAt(spec, 'podGC', 'strategy'), ENDS),
    ...timeProblem(at('podGC', 'deleteDelayDuration'), valueAt(spec, 'podGC', 'deleteDelayDuration')),
    ...choiceProblem(at('volumeClaimGC', 'strategy'), textAt(spec, 'volumeClaimGC', 'strategy'), OF_WORKFLOWS),
    ...numberProblem(at('activeDeadlineSeconds'), valueAt(spec, 'activeDeadlineSeconds')),
    ...retryProblems(at('retryStrategy'), valueAt(spec, 'retryStrategy')),
  ];
}

function templateProblems({ path, content }: Template): readonly Problem[] {
  const at = (key: string) => [...path, key];
  return [
    ...Object.keys(objectAt(content)).flatMap((key) => misspelling(at(key), key, OF_TEMPLATES, 'field')),
    ...numberProblem(at('activeDeadlineSeconds'), valueAt(content, 'activeDeadlineSeconds')),
    ...timeProblem(at('timeout'), valueAt(content, 'timeout')),
    ...retryProblems(at('retryStrategy'), valueAt(content, 'retryStrategy')),
  ];
}

function retryProblems(path: JsonPath, retry: unknown): readonly Problem[] {
  return [
    ...numberProblem([...path, 'limit'], valueAt(retry, 'limit')),
    ...choiceProblem([...path, 'retryPolicy'], textAt(retry, 'retryPolicy'), RETRIES),
    ...['duration', 'maxDuration'].flatMap((key) =>
      timeProblem([...path, 'backoff', key], valueAt(retry, 'backoff', key)),
    ),
  ];
}

function numberProblem(path: JsonPath, value: unknown): readonly Problem[] {
  if (value === undefined || /^\d+$|\{\{/.test(String(value))) return [];
  return [{ path, what: `"${String(value)}" is no number`, remedy: 'write it in digits' }];
}

/** Seconds, or a number with its unit. */
function timeProblem(path: JsonPath, value: unknown): readonly Problem[] {
  return /^\d+$|\{\{/.test(String(value)) ? [] : durationProblem(path, value);
}
