import { listAt, textAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';
import { fieldsAt } from '../../walk';
import { reachedFrom, startsOf } from './calls';
import { namesAt, type Template, type Workflow } from './workflow';

/** Where a template holds containers that mount volumes. */
const MOUNTS = ['container', 'script', 'sidecars.*', 'initContainers.*', 'containerSet.containers.*'].map(
  (place) => `${place}.volumeMounts.*.name`,
);

/** Volumes that a container of a workflow mounts: its template brings them, or the workflow that runs it. */
export function mountProblems(workflow: Workflow, rendering: Rendering): readonly ObjectProblem[] {
  const { object, spec, templates } = workflow;
  const starts = startsOf(workflow).map(({ name }) => name);
  const claims = listAt(spec, 'volumeClaimTemplates').map((claim) => textAt(claim, 'metadata', 'name') ?? '');
  const ofWorkflow = [...namesAt(spec, 'volumes'), ...claims];
  const reached = templates
    .filter(({ name }) => starts.includes(name))
    .flatMap((template) => reachedFrom(template, rendering));
  return [...new Set(reached)].flatMap((template) => missingIn(template, ofWorkflow, object));
}

function missingIn(
  { workflow, name, path, content }: Template,
  ofWorkflow: readonly string[],
  object: Workflow['object'],
): readonly ObjectProblem[] {
  const known = [...ofWorkflow, ...namesAt(content, 'volumes')];
  const missing = MOUNTS.flatMap((place) => fieldsAt(content, place)).filter(
    ({ value }) => !known.includes(String(value)),
  );
  return missing.map((field) => {
    const isOwn = workflow.object === object;
    const where = isOwn ? '' : ` for template "${name}" of "${workflow.object.name}", which it runs`;
    return {
      object,
      path: isOwn ? [...path, ...field.path] : ['spec'],
      what: `there is no volume "${String(field.value)}"${where}`,
      remedy: known.length === 0 ? 'define it under volumes' : suggest(String(field.value), known),
    };
  });
}
