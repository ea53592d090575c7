/**
 * A pattern that programs read; undefined where it is none here. Most of these programs are written in Go, which knows a
 * few ways of writing that are others here: whether such a pattern takes a text, nobody can say.
 */
export function patternOf(source: string, flags = ''): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
