import { textAt, valueAt, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';

/** Objectives that nothing can miss or keep: their target is a share of a hundred. */
export function objectiveFindings(check: string, object: RenderedObject): readonly Finding[] {
  if (object.kind !== 'ServiceLevelObjective') return [];
  const written = textAt(object.content, 'spec', 'target') ?? valueAt(object.content, 'spec', 'target');
  const target = Number(written);
  if (written === undefined || (target >= 1 && target < 100)) return [];
  const what =
    target < 1 ? `${target} of a hundred is next to nothing` : `${String(written)} of a hundred leaves no room`;
  return [findingIn(check, object, { path: 'spec.target', what, remedy: 'write a share of a hundred, such as 99.5' })];
}
