/** The documents of a template, each as the lines that say something: comments of Helm and of YAML are gone. */
export function documentsOf(content: string): readonly (readonly string[])[] {
  return content.split(/^---(?:[ \t].*)?$/m).map(withoutComments);
}

/** The value of the first line with a key, as it is written. */
export function writtenAt(lines: readonly string[], key: string): string | undefined {
  const found = lines.map((line) => new RegExp(`^\\s*["']?${key}["']?:\\s*(.*)$`).exec(line)).find((match) => match);
  return found?.[1]?.trim();
}

/** What stands below the metadata of an object, without the line of the key itself. */
export function metadataOf(lines: readonly string[]): readonly string[] {
  const depth = depthOf(lines);
  return blockOf(lines, 'metadata', (indent) => indent === depth).slice(1);
}

/** The smallest indent of lines that are no action of Helm. */
export function depthOf(lines: readonly string[]): number {
  return Math.min(...lines.filter((line) => !isAction(line)).map(indentOf));
}

/** The line of a key and those below it; the actions of Helm stand at any depth. */
export function blockOf(
  lines: readonly string[],
  key: string,
  isDepth: (indent: number) => boolean,
): readonly string[] {
  const begin = lines.findIndex((line) => isDepth(indentOf(line)) && new RegExp(`^\\s*["']?${key}["']?:`).test(line));
  if (begin < 0) return [];
  const depth = indentOf(lines[begin] ?? '');
  const length = lines.slice(begin + 1).findIndex((line) => !isAction(line) && indentOf(line) <= depth);
  return lines.slice(begin, length < 0 ? undefined : begin + 1 + length);
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function withoutComments(document: string): readonly string[] {
  return document
    .replaceAll(/\{\{(-\s)?\s*\/\*[^]*?\*\/\s*(\s-)?\}\}/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .map((line) => line.replace(/\s#.*$/, ''));
}

function isAction(line: string): boolean {
  return line.trimStart().startsWith('{{');
}
