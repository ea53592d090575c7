/** True of objects with each of these labels, and something in it. */
export function labelled(labels: readonly string[], what: string) {
  return labels.map((label) => ({
    expression: `object.metadata.?labels[?'${label}'].orValue('') != ''`,
    message: `${what} lacks the label ${label}`,
  }));
}
