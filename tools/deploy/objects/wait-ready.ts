import { referenceOf, type Connection, type Reference } from '@idp/cluster';
import type { JsonObject } from '@idp/model';
import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import { unreadyOf } from './is-ready';
import { titleOf } from './order-objects';

/** An object that is not what it should be, and why. */
export interface Unready {
  readonly reference: Reference;
  readonly title: string;
  readonly why: string;
}

const AT_ONCE = 8;

/** Kinds whose state is waited for. */
const AWAITED = ['CustomResourceDefinition', 'Deployment', 'StatefulSet', 'DaemonSet'];

/** Waits until all objects are what they should be; returns those that are not when the time is up. */
export async function waitReady(
  connection: Connection,
  objects: readonly JsonObject[],
  { seconds, every = 1 }: { readonly seconds: number; readonly every?: number },
  tell: (unready: readonly Unready[]) => void = () => undefined,
): Promise<readonly Unready[]> {
  const end = Date.now() + seconds * 1000;
  let pending = objects.filter(({ kind }) => AWAITED.includes(String(kind)));
  for (;;) {
    const unready = await findUnready(connection, pending);
    if (unready.length === 0 || Date.now() > end) return unready;
    tell(unready);
    const names = new Set(unready.map(({ title }) => title));
    pending = pending.filter((object) => names.has(titleOf(object)));
    await wait(every * 1000);
  }
}

async function findUnready(connection: Connection, objects: readonly JsonObject[]): Promise<readonly Unready[]> {
  const limit = pLimit(AT_ONCE);
  const found = objects.map((object) =>
    limit(async (): Promise<Unready[]> => {
      const reference = referenceOf(object);
      const live = await connection.get(reference);
      const why = live === undefined ? 'not there' : unreadyOf(live);
      return why === undefined ? [] : [{ reference, title: titleOf(object), why }];
    }),
  );
  return (await Promise.all(found)).flat();
}
