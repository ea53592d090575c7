import { findValueComplaints } from '@idp/schema';
import { findMarkedKeys } from './marked-keys';
import { misspelt } from './misspell';
import { placesIn, valueAt, withValue } from './places';
import { isRead, type Trial } from './trial';

/** How many invented keys a schema lets through, and which of them no template reads. */
export interface DeadKeys {
  readonly tried: number;
  readonly accepted: number;
  readonly missed: readonly string[];
  /** Keys that change nothing, in places where the chart does not render with everything that switches them on. */
  readonly undecided: readonly string[];
}

/** Sets a misspelling beside every key of a chart; what the schema accepts is rendered with and without. */
export async function auditDeadKeys(trial: Trial): Promise<DeadKeys> {
  const { schema, defaults } = trial;
  const invented = placesIn(schema).flatMap(({ path, names }) =>
    names.map((name) => ({
      path: [...path, misspelt(name, names)],
      value: valueAt(defaults, [...path, name]) ?? 'audit',
    })),
  );
  const accepted = invented.filter(
    ({ path, value }) => findValueComplaints(schema, withValue({}, path, value)).length === 0,
  );
  const marked = await findMarkedKeys(accepted, trial);
  const missed: string[] = [];
  const undecided: string[] = [];
  for (const key of accepted.filter((one) => !marked.has(one))) {
    const read = await isRead(key.path, key.value, trial);
    if (read !== true) (read === false ? missed : undecided).push(key.path.join('.'));
  }
  return { tried: invented.length, accepted: accepted.length, missed, undecided };
}
