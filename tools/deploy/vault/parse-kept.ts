import { listAt, textAt } from '@idp/model';
import type { Kept } from './kept';

/** What was kept, from its text; undefined where the text is none of it. */
export function parseKept(text: string): Kept | undefined {
  const read = parsed(text);
  const keys = listAt(read, 'keys').filter((key): key is string => typeof key === 'string');
  const rootToken = textAt(read, 'rootToken');
  return keys.length === 0 ? undefined : { keys, ...(rootToken !== undefined && { rootToken }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
