/**
 * The line of a key in the text of a definition: each key of the path is looked for in the lines of the one before it.
 * What is not there, such as what another file holds, has the line of the last key that is.
 */
export function lineOf(text: string, path: readonly string[]): number {
  const lines = text.split('\n');
  let first = Math.max(
    lines.findIndex((line) => line.includes('defineComponent(')),
    0,
  );
  let last = lines.length;
  let found: number | undefined;
  for (const key of path.filter((step) => !/^\d+$/.test(step))) {
    const index = findKey(lines.slice(first, last), key);
    if (index === undefined) break;
    found = first + index;
    first = found;
    last = endOf(lines, found);
  }
  return (found ?? 0) + 1;
}

/** At the beginning of a line where it is there, else somewhere in one. */
function findKey(lines: readonly string[], key: string): number | undefined {
  const escaped = key.replaceAll(/[^\w]/g, '\\$&');
  const patterns = [`^\\s+['"]?${escaped}['"]?\\s*[:(,]`, `[{,\\s]['"]?${escaped}['"]?\\s*[:(,}]`];
  return patterns
    .map((pattern) => lines.findIndex((line) => new RegExp(pattern).test(line)))
    .find((index) => index >= 0);
}

/** The first line behind the block that begins on a line: the next one that is indented no deeper. */
function endOf(lines: readonly string[], begin: number): number {
  const depth = indentOf(lines[begin] ?? '');
  const length = lines.slice(begin + 1).findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
  return length < 0 ? lines.length : begin + 1 + length;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
