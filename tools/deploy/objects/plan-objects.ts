import { referenceOf, type Connection } from '@idp/cluster';
import type { JsonObject } from '@idp/model';
import pLimit from 'p-limit';
import { isOurs, wouldChange } from './compare-live';
import { mayComeLater } from './order-objects';

/** What has to happen to an object: nothing, or it is not there, differs, or is there and is somebody else's. */
export type Need = 'none' | 'create' | 'change' | 'take over';

/** An object, and what has to happen to it. */
export interface Planned {
  readonly object: JsonObject;
  readonly need: Need;
}

/** How many objects are asked for at once. */
const AT_ONCE = 8;

/** What has to happen to each object; all are created where there is no cluster. Changes nothing. */
export function planObjects(
  connection: Connection | undefined,
  objects: readonly JsonObject[],
  manager: string,
): Promise<readonly Planned[]> {
  const limit = pLimit(AT_ONCE);
  return Promise.all(
    objects.map((object) => limit(async () => ({ object, need: await needOf(connection, object, manager) }))),
  );
}

/** The objects to which something has to happen. */
export function missingOf(planned: readonly Planned[]): readonly JsonObject[] {
  return planned.filter(({ need }) => need !== 'none').map(({ object }) => object);
}

async function needOf(connection: Connection | undefined, object: JsonObject, manager: string): Promise<Need> {
  const live = await connection?.get(referenceOf(object));
  if (connection === undefined) return 'create';
  if (live === undefined) return (await isForLater(connection, object)) ? 'none' : 'create';
  if (!isOurs(live, object, manager)) return 'take over';
  const judged = await connection.apply(object, { manager, force: true, dryRun: true });
  // What it refuses to judge now is tried in earnest.
  return 'refusal' in judged || wouldChange(live, judged.object) ? 'change' : 'none';
}

/** Argo CD applies it when its kind is there. */
async function isForLater(connection: Connection, object: JsonObject): Promise<boolean> {
  const { apiVersion, kind } = referenceOf(object);
  return mayComeLater(object) && (await connection.scopeOf({ apiVersion, kind })) === undefined;
}
