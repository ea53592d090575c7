/** The kinds of the objects in a template that lack the labels of the standard. */
export function kindsWithoutLabels(content: string): readonly string[] {
  return content
    .split(/^---(?:\s.*)?$/m)
    .map(withoutComments)
    .flatMap((lines) => {
      const kind = lines.map((line) => /^\s*["']?kind["']?:\s*(.*)$/.exec(line)).find((match) => match !== null);
      return kind && !isLabelled(lines) ? [kind[1]?.trim() || 'object'] : [];
    });
}

/** The lines that say something: comments of Helm and of YAML are gone, and what is empty then. */
function withoutComments(document: string): readonly string[] {
  return document
    .replaceAll(/\{\{(-\s)?\s*\/\*[^]*?\*\/\s*(\s-)?\}\}/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .map((line) => line.replace(/\s#.*$/, ''));
}

function isLabelled(lines: readonly string[]): boolean {
  const depth = Math.min(...lines.filter((line) => !isAction(line)).map(indentOf));
  const metadata = blockOf(lines, 'metadata', (indent) => indent === depth);
  const first = Math.min(
    ...metadata
      .slice(1)
      .filter((line) => !isAction(line))
      .map(indentOf),
  );
  const labels = blockOf(metadata.slice(1), 'labels', (indent) => indent === first);
  return labels.some((line) => /\{\{-?\s*include\s+"platform\.labels"\s/.test(line));
}

/** The line of a key and those below it; the actions of Helm stand at any depth. */
function blockOf(lines: readonly string[], key: string, isDepth: (indent: number) => boolean): readonly string[] {
  const begin = lines.findIndex((line) => isDepth(indentOf(line)) && new RegExp(`^\\s*["']?${key}["']?:`).test(line));
  if (begin < 0) return [];
  const depth = indentOf(lines[begin] ?? '');
  const length = lines.slice(begin + 1).findIndex((line) => !isAction(line) && indentOf(line) <= depth);
  return lines.slice(begin, length < 0 ? undefined : begin + 1 + length);
}

function isAction(line: string): boolean {
  return line.trimStart().startsWith('{{');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
