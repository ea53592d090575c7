import { isObject, textAt, valueAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';
import { calledBy, callsOf, reachedFrom, startsOf, type Call } from './calls';
import { workflowNamed, type Workflow } from './workflow';

/** Templates that are named and not there, that are there twice, or that nothing runs. */
export function templateProblems(workflow: Workflow, rendering: Rendering): readonly ObjectProblem[] {
  const names = workflow.templates.map(({ name }) => name);
  return [
    ...workflow.templates.flatMap(callsOf).flatMap((call) => calledProblems(call, rendering)),
    ...startProblems(workflow, rendering),
    ...twiceProblems(workflow, names),
    ...idleProblems(workflow, rendering),
  ];
}

/** A template of another workflow is a reference, and not judged here. */
function calledProblems(call: Call, rendering: Rendering): readonly ObjectProblem[] {
  const { caller, content, path } = call;
  const name = textAt(content, 'template') ?? '';
  if (isObject(valueAt(content, 'templateRef')) || name.includes('{{') || calledBy(call, rendering)) return [];
  const { object, templates } = caller.workflow;
  return [missing(object, [...path, 'template'], name, templates)];
}

function missing(
  object: ObjectProblem['object'],
  path: ObjectProblem['path'],
  name: string,
  known: Workflow['templates'],
): ObjectProblem {
  const names = known.map((template) => template.name);
  return {
    object,
    path,
    what: `there is no template "${name}"`,
    remedy: names.length === 0 ? 'write it' : suggest(name, names),
  };
}

/** A workflow may take its templates from another. */
function startProblems(workflow: Workflow, rendering: Rendering): readonly ObjectProblem[] {
  const { object, spec, templates } = workflow;
  const reference = spec['workflowTemplateRef'];
  const known = isObject(reference) ? workflowNamed(reference, object.namespace, rendering)?.templates : templates;
  if (known === undefined) return [];
  return startsOf(workflow).flatMap(({ name, path }) =>
    known.some((template) => template.name === name) ? [] : [missing(object, path, name, known)],
  );
}

function twiceProblems({ object, templates }: Workflow, names: readonly string[]): readonly ObjectProblem[] {
  return templates.flatMap(({ name, path }, index) => {
    if (names.indexOf(name) === index) return [];
    const what = `two templates are named "${name}"`;
    return [{ object, path: [...path, 'name'], what, remedy: 'rename one of them' }];
  });
}

/** Where a workflow says with what it begins, everything in it is run from there. */
function idleProblems(workflow: Workflow, rendering: Rendering): readonly ObjectProblem[] {
  const { object, templates, spec } = workflow;
  const starts = startsOf(workflow).map(({ name }) => name);
  const hooks = Object.values(isObject(spec['hooks']) ? spec['hooks'] : {}).map((hook) => textAt(hook, 'template'));
  const first = templates.filter(({ name }) => starts.includes(name) || hooks.includes(name));
  if (textAt(spec, 'entrypoint') === undefined || first.length === 0) return [];
  const reached = first.flatMap((template) => reachedFrom(template, rendering).map(({ content }) => content));
  const text = JSON.stringify(rendering.components.flatMap(({ objects }) => objects.filter(isCaller)));
  return templates
    .filter(({ name, content }) => !reached.includes(content) && !text.includes(`"template":"${name}"`))
    .map(({ name, path }) => ({
      object,
      path: [...path, 'name'],
      what: `no step runs the template "${name}"`,
      remedy: 'run it, or remove it',
    }));
}

function isCaller({ kind }: Workflow['object']): boolean {
  return ['CronWorkflow', 'Sensor', 'Workflow', 'WorkflowTemplate'].includes(kind);
}
