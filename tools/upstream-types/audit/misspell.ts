/** The ways in which a key is misspelt, one after another. */
const ways: readonly ((key: string) => string)[] = [
  (key) => `${key.slice(0, -2)}${key.at(-1) ?? ''}${key.at(-2) ?? ''}`,
  (key) => `${key}s`,
  (key) => key.slice(0, -1),
  (key) => `${key.slice(0, 1)}${key}`,
];

/** A misspelling of a key that is no key itself; always the same one for the same key. */
export function misspelt(key: string, known: readonly string[]): string {
  const first = [...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const tried = ways.map((_way, index) => ways[(first + index) % ways.length]?.(key) ?? '');
  return tried.find((name) => name.length > 1 && !known.includes(name)) ?? `${key}Xy`;
}
