import { isObject, listAt, textAt, type JsonPath, type Rendering } from '@idp/model';
import { workflowNamed, type Template } from './workflow';

/** A step or a task: that one template runs another. */
export interface Call {
  readonly caller: Template;
  readonly path: JsonPath;
  readonly name: string;
  readonly content: unknown;
  /** Steps run group by group; tasks are all in one. */
  readonly group: number;
}

/** What a template runs: its steps or the tasks of its graph. */
export function callsOf(caller: Template): readonly Call[] {
  const { content, path } = caller;
  const steps = listAt(content, 'steps').flatMap((group, place) =>
    (Array.isArray(group) ? group : [group]).map((step: unknown, index): Call => {
      const at = [...path, 'steps', place, ...(Array.isArray(group) ? [index] : [])];
      return { caller, path: at, name: textAt(step, 'name') ?? '', content: step, group: place };
    }),
  );
  const tasks = listAt(content, 'dag', 'tasks').map((task, index): Call => {
    const at = [...path, 'dag', 'tasks', index];
    return { caller, path: at, name: textAt(task, 'name') ?? '', content: task, group: 0 };
  });
  return [...steps, ...tasks];
}

/** What a call runs; undefined where that is unknown, because it is not rendered or named by a parameter. */
export function calledBy({ caller, content, path }: Call, rendering: Rendering): Template | undefined {
  const { workflow } = caller;
  const inline = isObject(content) ? content['inline'] : undefined;
  if (isObject(inline)) return { workflow, path: [...path, 'inline'], name: 'inline', content: inline };
  const reference = isObject(content) ? content['templateRef'] : undefined;
  if (!isObject(reference)) return templateNamed(workflow.templates, textAt(content, 'template'));
  const other = workflowNamed(reference, workflow.object.namespace, rendering);
  return other && templateNamed(other.templates, textAt(reference, 'template'));
}

function templateNamed(templates: readonly Template[], name: string | undefined): Template | undefined {
  return templates.find((template) => template.name === name);
}

/** The templates that run when one does, itself among them. */
export function reachedFrom(start: Template, rendering: Rendering): readonly Template[] {
  const reached = [start];
  // What is reached is itself looked into, so the list grows while it is read.
  for (const template of reached)
    for (const called of callsOf(template).flatMap((call) => calledBy(call, rendering) ?? []))
      if (!reached.some(({ content }) => content === called.content)) reached.push(called);
  return reached;
}

/** The templates with which a workflow begins and ends, each with the field that names it. */
export function startsOf({ spec, path }: Template['workflow']): readonly { name: string; path: JsonPath }[] {
  return ['entrypoint', 'onExit'].flatMap((field) => {
    const name = textAt(spec, field);
    return name === undefined ? [] : [{ name, path: [...path, field] }];
  });
}
