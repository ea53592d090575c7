/** A section of a configuration of Fluent Bit, with its settings by name in lower case. */
export interface Section {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** The sections of a configuration of Fluent Bit in its classic form. */
export function sectionsIn(text: string): readonly Section[] {
  const found: { name: string; settings: Map<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name] = /^\[(\w+)\]\s*$/.exec(line) ?? [];
    const [, key = '', value = ''] = /^\s+([\w.-]+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined) found.push({ name, settings: new Map() });
    else if (key !== '') found.at(-1)?.settings.set(key.toLowerCase(), value);
  }
  return found;
}
