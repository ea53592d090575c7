import { isObject, PlatformError, textAt, valueAt } from '@idp/model';
import { reasonOf } from '@idp/registry';
import { refusalOf, type Asked, type Refusal } from './refusal';

/**
 * Asks a forge, and tells what it refuses in the words of the platform; a refusal that is expected is undefined. Clients
 * throw what the forge answered, each in its way.
 */
export async function refused<T>(asked: Asked, ask: () => Promise<T>): Promise<T>;
export async function refused<T>(
  asked: Asked,
  ask: () => Promise<T>,
  isExpected: (status: number, message: string) => boolean,
): Promise<T | undefined>;
export async function refused<T>(
  asked: Asked,
  ask: () => Promise<T>,
  isExpected: (status: number, message: string) => boolean = () => false,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const platform = platformErrorIn(error);
    if (platform) throw platform;
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    if (isExpected(refusal.status, refusal.message)) return undefined;
    throw refusalOf(refusal, asked);
  }
}

/** A client may wrap what the fetch below it throws. */
function platformErrorIn(error: unknown): PlatformError | undefined {
  if (error instanceof PlatformError) return error;
  return isObject(error) && error['cause'] !== undefined ? platformErrorIn(error['cause']) : undefined;
}

function refusalIn(error: unknown): Refusal | undefined {
  const status = valueAt(error, 'status');
  if (typeof status !== 'number') return undefined;
  const headers = valueAt(error, 'response', 'headers') ?? valueAt(error, 'headers');
  const message = textAt(error, 'error', 'message') ?? textAt(error, 'response', 'data', 'message') ?? reasonOf(error);
  return { status, headers: textsIn(headers), message: [message, ...detailsOf(error)].join(', ').split('\n')[0] ?? '' };
}

function detailsOf(error: unknown): readonly string[] {
  const errors = valueAt(error, 'response', 'data', 'errors');
  return Array.isArray(errors) ? errors.flatMap((one) => textAt(one, 'message') ?? []) : [];
}

function textsIn(headers: unknown): Readonly<Record<string, string>> {
  if (headers instanceof Headers) return Object.fromEntries(headers);
  if (!isObject(headers)) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
