/** One step on the way to a field: a key, or the item of a list that has this key. */
export type Step = string | { readonly item: string };

/** The way to a field, with items of lists by their keys and not by their places. */
export type FieldPath = readonly Step[];

/** A path as people read it: `spec.containers[loki].image`; a key with other signs stands in quotes. */
export function printFieldPath(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step !== 'string') return `${text}[${step.item}]`;
    if (!/^[A-Za-z_$][\w$-]*$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** Whether a path is that of a field, or of something in it. */
export function isIn(path: FieldPath, field: readonly string[]): boolean {
  return field.every((key, index) => path[index] === key);
}
