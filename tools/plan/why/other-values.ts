/** Numbers that decide something somewhere, such as how many copies make a majority. */
const NUMBERS = [1, 2, 3, 5, 9];

/** Other values of the same type as one, the least strange first: what would it change if this were another? */
export function otherValues(value: unknown, allowed: readonly unknown[] = []): readonly unknown[] {
  if (allowed.length > 0) return allowed.filter((other) => other !== value);
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, ...NUMBERS].filter((other) => other !== value);
  if (typeof value === 'string') return otherTexts(value);
  if (Array.isArray(value)) return value.length > 0 ? [value.slice(0, -1)] : [];
  return [];
}

/** A number in a text, as in `30d`, is one more; another text gets a sign at its end. */
function otherTexts(text: string): readonly string[] {
  const counted = text.replace(/\d+/, (digits) => String(Number(digits) + 1));
  return counted === text ? [`${text}x`] : [counted];
}
