import { parseJson, PlatformError, textAt } from '@idp/model';
import type { Refusal } from './connection';
import type { Reply } from './open-transport';

/** What a reply that is no success says. */
export function refusalOf({ status, text }: Reply): Refusal {
  const said = parseJson(text);
  return {
    status,
    reason: textAt(said, 'reason') ?? '',
    message: textAt(said, 'message') ?? (text.trim() || `HTTP ${status}`),
  };
}

/** A refusal as a mistake of a person: of a question that everybody may ask who deploys. */
export function refused(where: string, subject: string, { status, message }: Refusal): PlatformError {
  const remedy =
    status === 401
      ? 'log in to the cluster anew'
      : status === 403
        ? 'use a context whose user may do that'
        : 'see how the cluster is';
  return new PlatformError([{ where, what: `${subject}: ${message}`, remedy }]);
}
