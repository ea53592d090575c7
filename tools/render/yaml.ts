import { stringify } from 'yaml';

/**
 * YAML that a reader of version 1.1, such as Helm's, and one of 1.2 understand alike: strings that look like something
 * else in either are quoted, nothing is aliased, long lines are not folded.
 */
export function renderYaml(value: unknown, header?: string): string {
  const text = stringify(value, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
  return header === undefined ? text : `# ${header}\n${text}`;
}
