import { isObject } from '@idp/model';

/** The code of what was thrown; empty where it has none. */
export function codeOf(error: unknown): string {
  return isObject(error) && typeof error['code'] === 'string' ? error['code'] : '';
}
