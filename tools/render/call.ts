import { isObject, PlatformError, type Problem } from '@idp/model';
import type { Placement } from './placement';

/** What a function of the definition returns for an environment; throws a problem that names both when it fails. */
export function callIn(placement: Placement, key: string, call: () => unknown): unknown {
  try {
    const returned = call();
    // What it rejects with would end the process; that it is a promise is reported by whoever wants the value.
    if (isObject(returned) && 'then' in returned) Promise.resolve(returned).catch(() => undefined);
    return returned;
  } catch (error) {
    const what = `${key} failed: ${error instanceof Error ? error.message : String(error)}`;
    throw new PlatformError([problemIn(placement, key, what, 'mend the function')]);
  }
}

/** A problem of a function of the definition that shows in an environment. */
export function problemIn({ component, environment }: Placement, key: string, what: string, remedy: string): Problem {
  return { where: component.locate(key), what: `in ${environment.name}, ${what}`, remedy, concerns: [component.name] };
}
