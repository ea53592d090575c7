import { textAt, valueAt, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { isHook } from '../../sync-step';

/** Objects that Argo CD makes again and again: Jobs that delete themselves, and objects with a new name each time. */
export function findEndlessJobs(object: RenderedObject): readonly Finding[] {
  if (isHook(object)) return [];
  return [...findVanishing(object), ...findNameless(object)];
}

function findVanishing(object: RenderedObject): readonly Finding[] {
  if (object.kind !== 'Job' || valueAt(object.content, 'spec', 'ttlSecondsAfterFinished') === undefined) return [];
  return [
    findingIn('hooks', object, {
      path: 'spec.ttlSecondsAfterFinished',
      what: 'deletes itself when it is done, and Argo CD, which misses it then, runs it again for ever',
      remedy: 'make it a hook (argocd.argoproj.io/hook), or remove ttlSecondsAfterFinished',
    }),
  ];
}

function findNameless(object: RenderedObject): readonly Finding[] {
  const generated = textAt(object.content, 'metadata', 'generateName');
  if (generated === undefined || textAt(object.content, 'metadata', 'name') !== undefined) return [];
  return [
    findingIn('hooks', object, {
      path: 'metadata.generateName',
      what: `gets another name at each sync: Argo CD can apply nothing that has only generateName ${generated}`,
      remedy: 'give it a name, or make it a hook of Argo CD (argocd.argoproj.io/hook)',
    }),
  ];
}
