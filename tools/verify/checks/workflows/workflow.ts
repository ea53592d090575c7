import { listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { onceForWhole } from '../../once-for-whole';

/** A workflow, or a template of one, and where its spec stands. */
export interface Workflow {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly templates: readonly Template[];
}

/** One of the templates of a workflow: what a step runs. */
export interface Template {
  readonly workflow: Workflow;
  readonly path: JsonPath;
  readonly name: string;
  readonly content: unknown;
}

const KINDS = ['ClusterWorkflowTemplate', 'CronWorkflow', 'Workflow', 'WorkflowTemplate'];

/** The workflows of an environment and the templates of such; made once for each rendering. */
export const workflowsOf = onceForWhole((rendering): readonly Workflow[] =>
  objectsOfKind(rendering, ...KINDS).map(workflowOf),
);

function workflowOf(object: RenderedObject): Workflow {
  const path = object.kind === 'CronWorkflow' ? ['spec', 'workflowSpec'] : ['spec'];
  const templates: Template[] = [];
  const workflow = { object, path, spec: objectAt(object.content, ...path), templates };
  listAt(workflow.spec, 'templates').forEach((content, index) =>
    templates.push({ workflow, path: [...path, 'templates', index], name: textAt(content, 'name') ?? '', content }),
  );
  return workflow;
}

/** The template of workflows that a reference names; undefined where it is not rendered. */
export function workflowNamed(
  reference: unknown,
  namespace: string | undefined,
  rendering: Rendering,
): Workflow | undefined {
  const isOfCluster = valueAt(reference, 'clusterScope') === true;
  return workflowsOf(rendering).find(
    ({ object }) =>
      object.kind === (isOfCluster ? 'ClusterWorkflowTemplate' : 'WorkflowTemplate') &&
      object.name === textAt(reference, 'name') &&
      (isOfCluster || object.namespace === namespace),
  );
}

/** The names of parameters in a list at a path, such as `inputs.parameters`. */
export function namesAt(content: unknown, ...path: JsonPath): readonly string[] {
  return listAt(content, ...path).map((entry) => textAt(entry, 'name') ?? '');
}
