import { listAt, parseJson, textAt } from '@idp/model';

/** What comes of making a Vault: whoever has it has every secret. It is in no event, no message and no argument. */
export interface Kept {
  /** What opens Vault after a restart; where a key service does that, what recovers it. */
  readonly keys: readonly string[];
  /** Only until the configurator may log in. */
  readonly rootToken?: string;
}

/** Where the keys of a Vault go. */
export interface KeyPlace {
  /** How people read it. */
  readonly title: string;
  /** Makes sure, before there are keys, that they can go there. Throws where they cannot. */
  prepare(): Promise<void>;
  /** Takes them; the last thing it was given counts. */
  keep(kept: Kept): Promise<void>;
  /** What it has; undefined where it has nothing, or does not give it back. */
  read(): Promise<Kept | undefined>;
}

/** What is kept as text, from which it can be read again. */
export function printKept({ keys, rootToken }: Kept): string {
  return `${JSON.stringify({ keys, ...(rootToken !== undefined && { rootToken }) }, null, 2)}\n`;
}

/** What was kept, from its text; undefined where the text is none of it. */
export function parseKept(text: string): Kept | undefined {
  const read = parseJson(text);
  const keys = listAt(read, 'keys').filter((key): key is string => typeof key === 'string');
  const rootToken = textAt(read, 'rootToken');
  return keys.length === 0 ? undefined : { keys, ...(rootToken !== undefined && { rootToken }) };
}
