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
  /** Of one that disappears or goes to another ApplicationSet: whether that may be. */
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

function disappearing(application: Application, removals: readonly string[]): ApplicationChange {
  const { name, component } = application;
  const what = fateOf(application);
  return { name, component, change: 'disappears', what, permitted: removals.includes(component), fields: [] };
}

function fateOf({ kept, detached }: Application): string {
  if (kept) return 'stays in the cluster, where nobody updates it, until somebody deletes it';
  if (detached) return 'is deleted; everything that it made stays in the cluster, where nobody updates it';
  return 'is deleted, and with it everything that it made';
}

function changing(before: Application, after: Application): readonly ApplicationChange[] {
  const { name, component } = after;
  const fields = changedFields(before.content, after.content);
  if (fields.length === 0) return [];
  const moves = [
    ...(before.project === after.project ? [] : [`from project ${before.project} to ${after.project}`]),
    ...(before.destination === after.destination ? [] : [`from ${before.destination} to ${after.destination}`]),
  ];
  if (before.set !== after.set) return [{ name, component, change: 'moves', ...passageOf(before, after), fields }];
  if (moves.length > 0) return [{ name, component, change: 'moves', what: moves.join('; '), fields }];
  const what = before.version === after.version ? '' : `${before.version} → ${after.version}`;
  return [{ name, component, change: 'changes', what, fields }];
}

/** An ApplicationSet deletes what it no longer makes, and takes over nothing that another one made. */
function passageOf(before: Application, after: Application): Pick<ApplicationChange, 'what' | 'permitted'> {
  const passage = `from ${before.set} to ${after.set}`;
  if (before.kept)
    return { what: `${passage}: once somebody has deleted it by hand, it is made anew`, permitted: true };
  if (before.detached)
    return { what: `${passage}: it is made anew, and takes over what it made before`, permitted: true };
  return { what: `${passage}: it is deleted on its way, and with it everything that it made`, permitted: false };
}
