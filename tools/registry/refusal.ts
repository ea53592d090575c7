import { PlatformError } from '@idp/model';

/** A problem with a server, to be thrown. */
export function refusal(where: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what, remedy }]);
}
