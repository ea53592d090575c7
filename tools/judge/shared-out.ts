/** What was said of many lists that were judged as one, as what is said of each. */
export function sharedOut<T extends { readonly index: number }>(
  said: readonly T[],
  lists: readonly (readonly unknown[])[],
): readonly (readonly T[])[] {
  let start = 0;
  return lists.map(({ length }) => {
    const from = start;
    start += length;
    const own = said.filter(({ index }) => index >= from && index < from + length);
    return own.map((one) => ({ ...one, index: one.index - from }));
  });
}
