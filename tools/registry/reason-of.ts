import { isObject } from '@idp/model';

/** Why something was thrown: its message, or its code where it says nothing. */
export function reasonOf(error: unknown): string {
  if (!isObject(error)) return String(error);
  const { message, code } = error;
  return [message, code].find((text) => typeof text === 'string' && text !== '')?.toString() ?? 'no reason is given';
}
