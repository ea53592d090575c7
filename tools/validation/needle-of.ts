/** What is short is not told from other lines. */
const SHORTEST = 12;

/** What breaks a line into parts: a collector may read it as JSON or logfmt and write its fields in another order and form. */
const BREAKS = /["\\{}[\],=]+|\s{2,}/;

/** A part of a log line that is the same wherever it is kept; undefined where the line has none that is long enough. */
export function needleOf(line: string): string | undefined {
  const parts = line.split(BREAKS).map((part) => part.trim());
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.length < SHORTEST ? undefined : longest;
}
