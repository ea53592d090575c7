import { referenceOf, type ApplyOptions, type Connection, type Refusal } from '@idp/cluster';
import { PlatformError, type JsonObject } from '@idp/model';
import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import { mayComeLater, orderObjects, titleOf } from './order-objects';
import { waitReady } from './wait-ready';

/** How objects are applied. */
export interface ApplyPatience {
  /** How long a refusal that may pass is borne. */
  readonly seconds: number;
  /** Between two tries. */
  readonly every?: number;
}

const AT_ONCE = 8;

/**
 * Applies objects in their order. What the cluster may take later, when a kind is established or a webhook answers, is
 * tried until the time is up; any other refusal is thrown at once.
 */
export async function applyObjects(
  connection: Connection,
  objects: readonly JsonObject[],
  options: ApplyOptions,
  patience: ApplyPatience,
): Promise<void> {
  const end = Date.now() + patience.seconds * 1000;
  for (const group of orderObjects(objects)) {
    let pending: readonly JsonObject[] = group;
    while (pending.length > 0) {
      const refusals = await applyOnce(connection, pending, options);
      const final = refusals.filter(({ refusal }) => Date.now() > end || !mayPass(refusal));
      if (final.length > 0) throw new PlatformError(final.map(problemOf));
      pending = refusals.map(({ object }) => object);
      if (pending.length > 0) await wait((patience.every ?? 2) * 1000);
    }
    const definitions = group.filter(({ kind }) => kind === 'CustomResourceDefinition');
    await waitReady(connection, definitions, patience);
  }
}

interface Refused {
  readonly object: JsonObject;
  readonly refusal: Refusal;
}

async function applyOnce(
  connection: Connection,
  objects: readonly JsonObject[],
  options: ApplyOptions,
): Promise<readonly Refused[]> {
  const limit = pLimit(AT_ONCE);
  const outcomes = objects.map((object) =>
    limit(async (): Promise<Refused[]> => {
      const applied = await connection.apply(object, options);
      if (!('refusal' in applied) || (applied.refusal.status === 404 && isOfNoKind(applied.refusal, object))) return [];
      return [{ object, refusal: applied.refusal }];
    }),
  );
  return (await Promise.all(outcomes)).flat();
}

/** Argo CD applies it when somebody has brought its kind. */
function isOfNoKind({ message }: Refusal, object: JsonObject): boolean {
  return mayComeLater(object) && message.includes('knows no kind');
}

/** Whether a refusal passes by itself: something that it needs is on its way. */
export function mayPass({ status, message }: Refusal): boolean {
  if (status === 404 || status === 429 || status >= 500) return true;
  return status === 409 && message.includes('the object has been modified');
}

function problemOf({ object, refusal }: Refused) {
  const { apiVersion, kind, name, namespace } = referenceOf(object);
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : '';
  const place = namespace === undefined ? '' : ` --namespace=${namespace}`;
  const look = `kubectl get ${kind.toLowerCase()}${group} ${name}${place}`;
  const remedy =
    status(refusal) === 'conflict'
      ? 'somebody else has set these fields: remove the object, or turn its component off'
      : `look further: ${look}`;
  return { where: titleOf(object), what: `the cluster refuses it: ${refusal.message}`, remedy };
}

function status({ status, message }: Refusal): 'conflict' | 'other' {
  return status === 409 && message.includes('conflict') ? 'conflict' : 'other';
}
