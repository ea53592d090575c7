import { listAt, textAt, type JsonObject } from '@idp/model';

/** An Application of Argo CD, as people want to know it. */
export interface ApplicationState {
  readonly name: string;
  /** Synced, OutOfSync, Unknown; Missing where there is no such Application. */
  readonly sync: string;
  /** Healthy, Progressing, Degraded, Missing, Suspended, Unknown. */
  readonly health: string;
  /** The chart version or revision that was compared. */
  readonly revision: string;
  /** What Argo CD says is wrong, in one line; empty where it says nothing. */
  readonly complaint: string;
}

/** An Application that is to be there, and at which chart version; at any where that is absent. */
export interface Expected {
  readonly name: string;
  readonly version?: string;
}

/** An Application as its object says. */
export function applicationStateOf(object: JsonObject): ApplicationState {
  const conditions = listAt(object, 'status', 'conditions')
    .filter((condition) => /Error$/.test(textAt(condition, 'type') ?? ''))
    .map((condition) => textAt(condition, 'message'));
  const phase = textAt(object, 'status', 'operationState', 'phase') ?? '';
  const failed = /^(Failed|Error)$/.test(phase) ? textAt(object, 'status', 'operationState', 'message') : undefined;
  return {
    name: textAt(object, 'metadata', 'name') ?? '',
    sync: textAt(object, 'status', 'sync', 'status') || 'Unknown',
    health: textAt(object, 'status', 'health', 'status') || 'Unknown',
    revision: textAt(object, 'status', 'sync', 'revision') ?? '',
    complaint:
      ([...conditions, failed].find((text) => text !== undefined && text !== '') ?? '').split('\n', 1)[0] ?? '',
  };
}

/** The state of each Application that is to be there, by name. */
export function statesOf(
  expected: readonly Expected[],
  found: readonly ApplicationState[],
): readonly ApplicationState[] {
  const byName = new Map(found.map((state) => [state.name, state]));
  return expected.map(
    ({ name }) => byName.get(name) ?? { name, sync: 'Missing', health: 'Missing', revision: '', complaint: '' },
  );
}

/** Whether an Application runs what is expected of it, and is well. */
export function isConverged({ sync, health, revision }: ApplicationState, { version }: Expected): boolean {
  return sync === 'Synced' && health === 'Healthy' && (version === undefined || revision === version);
}

/** An Application in one line. */
export function lineOf({ name, sync, health, complaint }: ApplicationState): string {
  return `${name}: ${sync}, ${health}${complaint === '' ? '' : `: ${complaint}`}`;
}
