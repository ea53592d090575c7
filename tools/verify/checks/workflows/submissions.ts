import { isObject, listAt, objectAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';
import { unfit } from './arguments';
import { namesAt, workflowNamed, type Workflow } from './workflow';

/** That an object starts a workflow from a template. */
interface Submission {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly spec: unknown;
  readonly namespace: string | undefined;
}

/** What those who start a workflow from a template give and leave out. */
export function submissionProblems(rendering: Rendering): readonly ObjectProblem[] {
  return submissionsIn(rendering).flatMap(({ object, path, spec, namespace }) => {
    const template = workflowNamed(objectAt(spec, 'workflowTemplateRef'), namespace, rendering);
    if (template === undefined) return [];
    const given = listAt(spec, 'arguments', 'parameters');
    const asked = listAt(template.spec, 'arguments', 'parameters');
    const whose = `WorkflowTemplate "${template.object.name}"`;
    return unfit(given, asked, whose, [...path, 'arguments', 'parameters']).map((problem) => ({ ...problem, object }));
  });
}

/** The parameters that somebody gives a template when it is started. */
export function submittedNames({ object }: Workflow, rendering: Rendering): readonly string[] {
  return submissionsIn(rendering)
    .filter(
      ({ spec, namespace }) =>
        namespace === object.namespace && textAt(spec, 'workflowTemplateRef', 'name') === object.name,
    )
    .flatMap(({ spec }) => namesAt(spec, 'arguments', 'parameters'));
}

function submissionsIn(rendering: Rendering): readonly Submission[] {
  return objectsOfKind(rendering, 'CronWorkflow', 'Sensor', 'Workflow').flatMap((object) =>
    placesIn(object).flatMap(({ path, namespace = object.namespace, spec }) =>
      isObject(objectAt(spec)['workflowTemplateRef']) ? [{ object, path, spec, namespace }] : [],
    ),
  );
}

function placesIn({ kind, content }: RenderedObject): readonly { path: JsonPath; spec: unknown; namespace?: string }[] {
  if (kind !== 'Sensor') {
    const path = kind === 'CronWorkflow' ? ['spec', 'workflowSpec'] : ['spec'];
    return [{ path, spec: objectAt(content, ...path) }];
  }
  return listAt(content, 'spec', 'triggers').flatMap((_, index) =>
    ['k8s', 'argoWorkflow'].map((type) => {
      const path = ['spec', 'triggers', index, 'template', type, 'source', 'resource'];
      const namespace = textAt(content, ...path, 'metadata', 'namespace');
      return { path: [...path, 'spec'], spec: objectAt(content, ...path, 'spec'), ...(namespace && { namespace }) };
    }),
  );
}
