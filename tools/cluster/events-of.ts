import { textAt, type JsonObject } from '@idp/model';
import type { Connection, Reference } from './connection';

/** What happened to an object, the newest last. */
export async function eventsOf(
  { kind, name, namespace = 'default' }: Reference,
  list: Connection['list'],
): Promise<readonly JsonObject[]> {
  const events = await list({ apiVersion: 'v1', kind: 'Event' }, { namespace });
  return events
    .filter(
      (event) => textAt(event, 'involvedObject', 'kind') === kind && textAt(event, 'involvedObject', 'name') === name,
    )
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

function timeOf(event: JsonObject): string {
  return textAt(event, 'lastTimestamp') ?? textAt(event, 'eventTime') ?? '';
}
