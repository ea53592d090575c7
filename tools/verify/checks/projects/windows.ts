import { listAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';
import { wrongInSchedule } from '../admission/cron';

const KINDS = ['allow', 'deny'];
const DURATION = /^(?:\d+(?:\.\d+)?(?:s|m|h))+$/;

/** Windows of projects in which Argo CD syncs, or does not, and that are never or about nothing. */
export function windowProblems(rendering: Rendering): readonly ObjectProblem[] {
  return objectsOfKind(rendering, 'AppProject').flatMap((object) =>
    listAt(object.content, 'spec', 'syncWindows').flatMap((window, index) => ofWindow(object, window, index)),
  );
}

function ofWindow(object: RenderedObject, window: unknown, index: number): readonly ObjectProblem[] {
  const text = (key: string) => textAt(window, key) ?? '';
  const [kind, schedule, duration] = [text('kind'), text('schedule'), text('duration')];
  const wrong = wrongInSchedule(schedule);
  const isAbout = ['applications', 'clusters', 'namespaces'].some((list) => listAt(window, list).length > 0);
  const at = (...steps: readonly string[]) => ({ object, path: ['spec', 'syncWindows', index, ...steps] });
  return [
    ...(KINDS.includes(kind)
      ? []
      : [{ ...at('kind'), what: `"${kind}" is no kind of window`, remedy: suggest(kind, KINDS) }]),
    ...(wrong === undefined
      ? []
      : [{ ...at('schedule'), what: `"${schedule}" is never: ${wrong}`, remedy: 'write it like 0 22 * * *' }]),
    ...(DURATION.test(duration)
      ? []
      : [{ ...at('duration'), what: `"${duration}" is no time`, remedy: 'write a number and its unit, such as 90m' }]),
    ...(isAbout ? [] : [{ ...at(), what: 'it is about no Application', remedy: 'name applications, such as "*"' }]),
  ];
}
