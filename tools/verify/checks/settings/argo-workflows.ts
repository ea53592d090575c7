import { isObject, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { parseYaml } from '../../parse-yaml';
import type { Problem } from '../../problem';
import { parseQuantity } from '../../quantity';
import { specProblems } from '../workflows/words';
import { durationProblem, misspelling } from './words';

/** https://argo-workflows.readthedocs.io/en/latest/workflow-controller-configmap/ */
const KEYS = [
  ...['artifactDrivers', 'artifactRepository', 'columns', 'executor', 'failedPodRestart', 'images', 'initialDelay'],
  ...['instanceID', 'kubeConfig', 'links', 'mainContainer', 'metricsConfig', 'namespace', 'namespaceParallelism'],
  ...['navColor', 'nodeEvents', 'parallelism', 'persistence', 'podGCDeleteDelayDuration', 'podGCGracePeriodSeconds'],
  ...['podSpecLogStrategy', 'resourceRateLimit', 'retentionPolicy', 'sso', 'synchronization', 'telemetryConfig'],
  ...['workflowDefaults', 'workflowEvents', 'workflowRestrictions'],
];
const OF_PERSISTENCE = [
  ...['archive', 'archiveLabelSelector', 'archiveTTL', 'clusterName', 'connectionPool', 'dbReconnectConfig', 'mysql'],
  ...['nodeStatusOffLoad', 'postgresql', 'skipMigration'],
];

/** What the settings of the controller of Argo Workflows say that it does not read: it does not start. */
export function argoWorkflowsProblems({ kind, content }: RenderedObject): readonly Problem[] {
  const text = textAt(content, 'data', 'config') ?? '';
  if (kind !== 'ConfigMap' || !/^(?:workflowDefaults|persistence|nodeEvents|workflowRestrictions):/m.test(text))
    return [];
  const config = parseYaml(text);
  const path: JsonPath = ['data', 'config'];
  const found = [
    ...Object.keys(objectAt(config)).flatMap((key) => misspelling(path, key, KEYS, 'setting')),
    ...Object.keys(objectAt(config, 'persistence')).flatMap((key) => misspelling(path, key, OF_PERSISTENCE, 'setting')),
    ...durationProblem(path, valueAt(config, 'persistence', 'archiveTTL')),
    ...durationProblem(path, valueAt(config, 'persistence', 'connectionPool', 'connMaxLifetime')),
    ...durationProblem(path, valueAt(config, 'sso', 'sessionExpiry')),
    ...specProblems(path, valueAt(config, 'workflowDefaults', 'spec')),
    ...['executor', 'mainContainer'].flatMap((container) => quantityProblems(path, valueAt(config, container))),
  ];
  return found.map((problem) => ({ ...problem, path }));
}

function quantityProblems(path: JsonPath, container: unknown): readonly Problem[] {
  return ['limits', 'requests'].flatMap((list) =>
    Object.values(objectAt(container, 'resources', list))
      .filter((amount) => !isObject(amount) && parseQuantity(String(amount)) === undefined)
      .map((amount) => ({ path, what: `"${String(amount)}" is no amount`, remedy: 'write it as 50m or 256Mi' })),
  );
}
