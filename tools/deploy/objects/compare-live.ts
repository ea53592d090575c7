import { isObject, listAt, objectAt, textAt, type JsonObject } from '@idp/model';
import { isDeepStrictEqual } from 'node:util';

/** What the API server writes by itself. */
const OWN = ['managedFields', 'resourceVersion', 'generation', 'creationTimestamp', 'uid', 'selfLink'];

/** Whether applying would change an object: from how it is, and how it would be. */
export function wouldChange(live: JsonObject, after: JsonObject): boolean {
  return !isDeepStrictEqual(bare(live), bare(after));
}

function bare({ status: _, metadata, ...rest }: JsonObject): object {
  const kept = Object.entries(isObject(metadata) ? metadata : {}).filter(([key]) => !OWN.includes(key));
  return { ...rest, metadata: Object.fromEntries(kept) };
}

const TRACKING_ID = 'argocd.argoproj.io/tracking-id';

/** Whether an object that is there was applied for the platform: it says so, or its fields have this owner. */
export function isOurs(live: JsonObject, wanted: JsonObject, manager: string): boolean {
  const id = objectAt(wanted, 'metadata', 'annotations')[TRACKING_ID];
  if (id !== undefined && objectAt(live, 'metadata', 'annotations')[TRACKING_ID] === id) return true;
  return listAt(live, 'metadata', 'managedFields').some((entry) => textAt(entry, 'manager') === manager);
}
