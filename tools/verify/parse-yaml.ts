import { parse } from 'yaml';

/** What a text of YAML says; undefined where it is no YAML, which another check tells. */
export function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
