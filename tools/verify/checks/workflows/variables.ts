import { isObject, listAt, textAt, type JsonPath, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';
import { everyField } from '../../walk';
import { waitsFor } from './arguments';
import { calledBy, callsOf, type Call } from './calls';
import { submittedNames } from './submissions';
import { namesAt, type Template, type Workflow } from './workflow';

/** `{{steps.push.outputs.parameters.digest}}`; one that begins with `=` is an expression and may say anything. */
const VARIABLE = /\{\{\s*((?:inputs|outputs|workflow|steps|tasks|item)\b[\w.-]*)\s*\}\}/g;

/** Variables of a workflow that nobody sets: https://argo-workflows.readthedocs.io/en/latest/variables/ */
export function variableProblems(workflow: Workflow, rendering: Rendering): readonly ObjectProblem[] {
  const { object, path, spec } = workflow;
  const ofWorkflow = parametersOf(workflow, rendering);
  const outside = everyField(spec)
    .filter(({ path: [first] }) => first !== 'templates')
    .flatMap((field) => variablesIn(field.value, [...path, ...field.path]));
  const inside = workflow.templates.flatMap((template) =>
    variablesOf(template).map((variable) => ({ ...variable, template })),
  );
  return [
    ...outside.flatMap((variable) => unsetIn(variable, ofWorkflow, undefined)),
    ...inside.flatMap(({ template, ...variable }) =>
      unsetIn(variable, ofWorkflow, () => scopeOf(template, variable.path, rendering)),
    ),
  ].map((problem) => ({ ...problem, object }));
}

interface Variable {
  readonly name: string;
  readonly path: JsonPath;
}

function variablesOf({ content, path }: Template): readonly Variable[] {
  return everyField(content).flatMap((field) => variablesIn(field.value, [...path, ...field.path]));
}

function variablesIn(value: unknown, path: JsonPath): readonly Variable[] {
  if (typeof value !== 'string' || !value.includes('{{')) return [];
  return [...value.matchAll(VARIABLE)].map(([, name = '']) => ({ name, path }));
}

/** The parameters of the whole workflow; undefined for a collection of templates, which others run with their own. */
function parametersOf(workflow: Workflow, rendering: Rendering): readonly string[] | undefined {
  const { spec } = workflow;
  if (textAt(spec, 'entrypoint') === undefined || isObject(spec['workflowTemplateRef'])) return undefined;
  return [...namesAt(spec, 'arguments', 'parameters'), ...submittedNames(workflow, rendering)];
}

/** What a place in a template may speak of: the starts of variables, each with the names that may follow. */
type Scope = ReadonlyMap<string, readonly string[]>;

/** A variable as the start that says what it is of, and the name of that. */
const PARTS =
  /^(workflow\.parameters|(?:inputs|(?:steps|tasks)\.[\w-]+\.outputs)\.(?:parameters|artifacts)|steps|tasks)\.([\w-]+)/;

function unsetIn(
  { name, path }: Variable,
  ofWorkflow: readonly string[] | undefined,
  scope: (() => Scope) | undefined,
): readonly Omit<ObjectProblem, 'object'>[] {
  const [, start = '', rest] = PARTS.exec(name) ?? [];
  if (rest === undefined) return [];
  const known = start === 'workflow.parameters' ? ofWorkflow : scope?.().get(start);
  if (known?.includes(rest)) return [];
  if (known === undefined) {
    const [list = '', step = ''] = start.split('.');
    return list in { steps: 0, tasks: 0 } && step !== ''
      ? unsetIn({ name: `${list}.${step}`, path }, ofWorkflow, scope)
      : [];
  }
  const remedy = known.length === 0 ? 'declare it, or say what it is' : suggest(rest, known);
  return [{ path, what: `nothing is called {{${name}}} here`, remedy }];
}

function scopeOf(template: Template, path: JsonPath, rendering: Rendering): Scope {
  const { content } = template;
  const before = callsBefore(template, path);
  const list = listAt(content, 'dag', 'tasks').length > 0 ? 'tasks' : 'steps';
  return new Map([
    ...(['parameters', 'artifacts'] as const).map(
      (kind) => [`inputs.${kind}`, namesAt(content, 'inputs', kind)] as const,
    ),
    [list, before.map(({ name }) => name)],
    ...before.flatMap((call) => {
      const called = calledBy(call, rendering);
      return called === undefined
        ? []
        : (['parameters', 'artifacts'] as const).map(
            (kind) => [`${list}.${call.name}.outputs.${kind}`, namesAt(called.content, 'outputs', kind)] as const,
          );
    }),
  ]);
}

/** The calls that are done where a field stands: of a step those of earlier groups, of a task those it waits for. */
function callsBefore(template: Template, path: JsonPath): readonly Call[] {
  const calls = callsOf(template);
  const here = calls.find((call) => call.path.every((step, index) => path[index] === step));
  if (here === undefined) return calls;
  if (path.includes('dag')) return awaited(here, calls);
  return calls.filter(({ group }) => group < here.group);
}

function awaited(task: Call, calls: readonly Call[]): readonly Call[] {
  const found = new Set<Call>();
  const queue = [task];
  for (const one of queue) {
    const names = waitsFor(one).map(({ name }) => name);
    for (const call of calls)
      if (names.includes(call.name) && !found.has(call)) {
        found.add(call);
        queue.push(call);
      }
  }
  return [...found];
}
