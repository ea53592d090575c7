/** The same types with lists that may be read-only, as those of definitions are. */
export function withReadonlyLists(types: string): string {
  let text = types;
  for (let at = text.lastIndexOf('[]'); at > 0; at = text.lastIndexOf('[]', at - 1)) {
    const start = startOfType(text, at);
    text = `${text.slice(0, start)}readonly ${text.slice(start)}`;
  }
  return text;
}

const pairs: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };

/** Where the type begins that ends before a place. */
function startOfType(text: string, end: number): number {
  const open = pairs[text[end - 1] ?? ''];
  let at = end - 1;
  if (open === undefined) {
    while (/\w/.test(text[at - 1] ?? '')) at -= 1;
    return at;
  }
  for (let depth = 1; depth > 0 && at > 0;) {
    at -= 1;
    if (text[at] === text[end - 1]) depth += 1;
    if (text[at] === open) depth -= 1;
  }
  return at;
}
