import { textAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { objectsOfKind } from '../../objects';
import { containersOf, podsOf } from '../../pods';
import type { ObjectProblem } from '../../problem';
import { filesIn } from '../../texts';

const USUAL = 'default-scheduler';

/** Pods that wait for a scheduler that nobody runs. */
export function schedulerProblems(rendering: Rendering): readonly ObjectProblem[] {
  return podsOf(rendering).flatMap(({ object, path, spec }) => {
    const name = textAt(spec, 'schedulerName') ?? USUAL;
    if (name === USUAL || isRun(name, rendering)) return [];
    const what = `nobody runs the scheduler "${name}", so its pods wait for ever`;
    return [{ object, path: [...path, 'schedulerName'], what, remedy: suggest(name, [USUAL], 'leave it out') }];
  });
}

/** A scheduler has its name from its arguments or its configuration. */
function isRun(name: string, rendering: Rendering): boolean {
  const containers = podsOf(rendering).flatMap(containersOf);
  const told = containers.some(({ content }) =>
    new RegExp(`["=]${name}"`).test(JSON.stringify([content['command'], content['args']])),
  );
  const files = objectsOfKind(rendering, 'ConfigMap').flatMap(filesIn);
  return told || files.some(({ text }) => new RegExp(`schedulerName: *"?${name}\\b`).test(text));
}
