import { listAt, objectAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../objects';
import { pluralOf } from '../plural';
import type { Account } from '../rbac';
import type { AccessNeed } from './access-need';
import { runsOf } from './workflow-runs';

/** What each action does with its object. Source: the executor of Argo Workflows, which runs kubectl. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  get: ['get'],
  create: ['create', 'get'],
  apply: ['get', 'create', 'patch'],
  patch: ['get', 'patch'],
  replace: ['get', 'update'],
  delete: ['get', 'delete'],
};

const RESULTS = { group: 'argoproj.io', resource: 'workflowtaskresults' } as const;

/** What the steps of workflows do: each reports its result, and some create and change objects. */
export function needsOfWorkflows(rendering: Rendering): readonly AccessNeed[] {
  return objectsOfKind(rendering, 'CronWorkflow', 'ClusterWorkflowTemplate', 'Workflow', 'WorkflowTemplate').flatMap(
    (object) => {
      const path = object.kind === 'CronWorkflow' ? ['spec', 'workflowSpec'] : ['spec'];
      return runsOf(object, rendering).flatMap((account) => needsOfRun(object, path, account, rendering));
    },
  );
}

function needsOfRun(
  object: RenderedObject,
  path: JsonPath,
  usual: Account,
  rendering: Rendering,
): readonly AccessNeed[] {
  return listAt(object.content, ...path, 'templates').flatMap((template, index) => {
    const place = [...path, 'templates', index];
    const { namespace } = usual;
    const account = { namespace, name: textAt(template, 'serviceAccountName') ?? usual.name };
    const runs = ['container', 'script', 'containerSet', 'resource', 'data'].some(
      (kind) => Object.keys(objectAt(template, kind)).length > 0,
    );
    if (!runs) return [];
    const results = ['create', 'patch'].map((verb) => ({ verb, ...RESULTS, namespace }));
    const own = requestsOf(objectAt(template, 'resource'), namespace, rendering);
    return [
      ...results.map((request) => ({ object, path: place, account, request })),
      ...own.map((asked) => ({ object, path: [...place, 'resource'], account, ...asked })),
    ];
  });
}

function requestsOf(
  resource: unknown,
  usual: string,
  rendering: Rendering,
): readonly Pick<AccessNeed, 'request' | 'somewhere'>[] {
  const verbs = VERBS[textAt(resource, 'action') ?? ''] ?? [];
  return (textAt(resource, 'manifest') ?? '').split(/^---$/m).flatMap((manifest) => {
    const kind = /^kind: *["']?([A-Za-z]+)["']? *$/m.exec(manifest)?.[1];
    const apiVersion = /^apiVersion: *["']?([a-zA-Z0-9./-]+)["']? *$/m.exec(manifest)?.[1];
    const namespace = /^ +namespace: *["']?([^"'\n]+?)["']? *$/m.exec(manifest)?.[1] ?? usual;
    if (kind === undefined || apiVersion === undefined) return [];
    // Parameters are known only when it runs.
    const somewhere = namespace.includes('{{');
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    const where = somewhere || kind === 'Namespace' || kind.startsWith('Cluster') ? {} : { namespace };
    const resource = pluralOf(kind, group, rendering);
    return verbs.map((verb) => ({ request: { verb, group, resource, ...where }, somewhere }));
  });
}
