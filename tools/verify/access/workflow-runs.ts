import { listAt, objectAt, textAt, textsAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../objects';
import type { Account } from '../rbac';

/** The ServiceAccounts with which a workflow, or what refers to a template, runs; none where that is known to nobody yet. */
export function runsOf(object: RenderedObject, rendering: Rendering): readonly Account[] {
  const spec = object.kind === 'CronWorkflow' ? ['spec', 'workflowSpec'] : ['spec'];
  const own = textAt(object.content, ...spec, 'serviceAccountName');
  if (own !== undefined && object.namespace !== undefined) return [{ namespace: object.namespace, name: own }];
  if (object.kind === 'CronWorkflow' || object.kind === 'Workflow')
    return [{ namespace: object.namespace ?? '', name: usualIn(rendering) }];
  return submissionsOf(object, rendering).map((account) => (own === undefined ? account : { ...account, name: own }));
}

/** What the controller takes where a workflow states none. */
function usualIn(rendering: Rendering): string {
  const texts = objectsOfKind(rendering, 'ConfigMap')
    .filter(({ name }) => name.endsWith('workflow-controller-configmap'))
    .flatMap(({ content }) => Object.values(textsAt(content, 'data')));
  const stated = texts.map((text) => /\bserviceAccountName: *["']?([a-z0-9.-]+)/.exec(text)?.[1]);
  return stated.find((name) => name !== undefined) ?? 'default';
}

/** With which ServiceAccounts Sensors and CronWorkflows of the platform submit a template. */
function submissionsOf(template: RenderedObject, rendering: Rendering): readonly Account[] {
  const ofCron = objectsOfKind(rendering, 'CronWorkflow').map(({ content, namespace }) => ({
    spec: objectAt(content, 'spec', 'workflowSpec'),
    namespace,
  }));
  const ofSensors = objectsOfKind(rendering, 'Sensor').flatMap(({ content, namespace }) =>
    listAt(content, 'spec', 'triggers').flatMap((trigger) =>
      (['k8s', 'argoWorkflow'] as const).map((kind) => {
        const resource = objectAt(trigger, 'template', kind, 'source', 'resource');
        return {
          spec: objectAt(resource, 'spec'),
          namespace: textAt(resource, 'metadata', 'namespace') ?? namespace,
        };
      }),
    ),
  );
  return [...ofCron, ...ofSensors].flatMap(({ spec, namespace }) => {
    const refers = textAt(spec, 'workflowTemplateRef', 'name') === template.name;
    if (!refers || namespace === undefined || (template.namespace ?? namespace) !== namespace) return [];
    return [{ namespace, name: textAt(spec, 'serviceAccountName') ?? usualIn(rendering) }];
  });
}
