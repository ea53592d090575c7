import { listAt, textAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { objectsOfKind } from '../../objects';
import { containersOf, podsOf } from '../../pods';
import type { ObjectProblem } from '../../problem';
import { filesIn } from '../../texts';

const USUAL = 'default-scheduler';

/** A scheduler in its configuration. */
const NAMED = /schedulerName: *"?([\w.-]+)/g;

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
  const told = podsOf(rendering)
    .flatMap(containersOf)
    .flatMap(({ content }) => [...listAt(content, 'command'), ...listAt(content, 'args')].map(String));
  const files = objectsOfKind(rendering, 'ConfigMap').flatMap(filesIn);
  return (
    told.some((word) => word === name || word.endsWith(`=${name}`)) ||
    files.some(({ text }) => [...text.matchAll(NAMED)].some(([, called]) => called === name))
  );
}
