/**
 * Text of others as Markdown shows it literally, in one line: it mentions nobody, closes nothing and forms nothing, and is
 * cut within its marks where it is longer.
 */
export function codeSpan(text: string, { longest = 200 } = {}): string {
  const line = text.replaceAll(/\s+/g, ' ').trim() || ' ';
  const shown = line.length > longest ? `${line.slice(0, longest)}…` : line;
  // Marks are longer than any of the text itself, which would end them.
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  const mark = '`'.repeat(Math.max(0, ...runs) + 1);
  return runs.length > 0 ? `${mark} ${shown} ${mark}` : `${mark}${shown}${mark}`;
}
