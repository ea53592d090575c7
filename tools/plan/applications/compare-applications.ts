import type { FieldChange } from '../fields/field-change';
import { changedFields } from '../fields/changed-fields';
import type { Application } from './expand';

/** What becomes of an Application. */
export interface ApplicationChange {
  readonly name: string;
  readonly component: string;
  readonly change: 'appears' | 'disappears' | 'moves' | 'changes';
  /** What it changes, in words; empty where it appears. */
  readonly what: string;
  /** Of one that disappears: whether the environment permits that. */
  readonly permitted?: boolean;
  readonly fields: readonly FieldChange[];
}

/**
 * What becomes of the Applications of an environment. One whose project or destination changes moves: Argo CD leaves
 * behind what it made in the old place. One that disappears takes with it what it made, unless it is kept.
 */
export function compareApplications(
  before: readonly Application[],
  after: readonly Application[],
  removals: readonly string[],
): readonly ApplicationChange[] {
  const left = new Map(before.map((application) => [application.name, application]));
  const right = new Map(after.map((application) => [application.name, application]));
  return [...new Set([...right.keys(), ...left.keys()])].flatMap((name) => {
    const [was, is] = [left.get(name), right.get(name)];
    if (was === undefined) return is === undefined ? [] : [appearing(is)];
    return is === undefined ? [disappearing(was, removals)] : changing(was, is);
  });
}

function appearing({ name, component, version }: Application): ApplicationChange {
  return { name, component, change: 'appears', what: `with ${version}`, fields: [] };
}

function disappearing({ name, component, kept }: Application, removals: readonly string[]): ApplicationChange {
  const what = kept
    ? 'stays in the cluster, where nobody updates it, until somebody deletes it'
    : 'is deleted, and with it everything that it made';
  return { name, component, change: 'disappears', what, permitted: removals.includes(component), fields: [] };
}

function changing(before: Application, after: Application): readonly ApplicationChange[] {
  const { name, component } = after;
  const fields = changedFields(before.content, after.content);
  if (fields.length === 0) return [];
  const moves = [
    ...(before.project === after.project ? [] : [`from project ${before.project} to ${after.project}`]),
    ...(before.destination === after.destination ? [] : [`from ${before.destination} to ${after.destination}`]),
  ];
  if (moves.length > 0) return [{ name, component, change: 'moves', what: moves.join('; '), fields }];
  const what = before.version === after.version ? '' : `${before.version} → ${after.version}`;
  return [{ name, component, change: 'changes', what, fields }];
}
