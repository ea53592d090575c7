import { starred } from '@idp/model';
import { childOf, everyOf, prefixedOf, type NewUse, type Use } from './use';
import { join, literal, nothing, placed, type Value } from './value';

/** The value at a key, noted as read. */
export function fieldOf(value: Value, name: string, newUse: NewUse): Value {
  if (name === 'AsMap') return value;
  const own = value.fields.get(name) ?? value.items ?? nothing;
  return join(own, ...value.places.map((use) => placeField(use, name, newUse)));
}

function placeField(use: Use, name: string, newUse: NewUse): Value {
  const child = placed(childOf(use, name, newUse));
  const merged = use.merged && !use.merged.places.includes(use) ? fieldOf(use.merged, name, newUse) : nothing;
  return join(child, use.set.get(name) ?? nothing, merged);
}

/** The value at a key that is a value itself: known texts read their keys, a key of the same place reads them all. */
export function valueAt(value: Value, key: Value, newUse: NewUse): Value {
  const known = key.texts.filter((text) => !text.includes('*'));
  const named = known.map((text) => fieldOf(value, text, newUse));
  const guessed = key.texts.filter((text) => text.includes('*') && text.replaceAll('*', '').length > 1);
  const patterned = guessed.flatMap((text) => matching(value, text).map((name) => fieldOf(value, name, newUse)));
  const isKnown = known.length > 0 && known.length === key.texts.length && key.keysOf.length === 0;
  if (isKnown) return join(...named);
  const every = value.places.map((use) => placed(everyOf(use, key.keysOf.includes(use) ? 'each' : 'computed', newUse)));
  return join(...named, ...patterned, ...every, ...value.fields.values(), value.items ?? nothing);
}

function matching(value: Value, pattern: string): string[] {
  const expression = starred(pattern);
  const names = [...value.fields.keys(), ...value.places.flatMap((use) => [...use.children.keys()])];
  return names.filter((name) => expression.test(name));
}

/** What a value holds, as a range over it meets it: key and value together where both are known. */
export function entriesOf(value: Value, newUse: NewUse): readonly { key: Value; value: Value }[] {
  const fields = [...value.fields].map(([name, field]) => ({ key: literal(name), value: field }));
  const others = join(value.items ?? nothing, ...value.places.map((use) => everyPlace(use, newUse)));
  const keys = { ...literal('*'), keysOf: value.places };
  return others === nothing && fields.length > 0 ? fields : [...fields, { key: keys, value: others }];
}

/** The same of a range that passes over every key without a prefix. */
export function prefixedEntriesOf(
  value: Value,
  prefix: string,
  newUse: NewUse,
): readonly { key: Value; value: Value }[] {
  const places = placed(...value.places.map((use) => prefixedOf(use, prefix, newUse)));
  const others = [...value.fields].filter(([name]) => name.startsWith(prefix)).map(([, field]) => field);
  return [{ key: literal(`${prefix}*`), value: join(places, ...others, value.items ?? nothing) }];
}

function everyPlace(use: Use, newUse: NewUse): Value {
  return join(placed(everyOf(use, 'each', newUse)), ...use.set.values());
}

/** Any of what a list or mapping holds. */
export function elementOf(value: Value, newUse: NewUse): Value {
  return join(...entriesOf(value, newUse).map((entry) => entry.value));
}

/** Notes that a value is printed as text. */
export function markText(value: Value): void {
  for (const use of value.places) use.text = true;
  for (const use of value.keysOf) use.keys = true;
  if (value.items) markText(value.items);
}

/** Notes that a value is handed on whole, with everything that it is made of. */
export function markWhole(value: Value): void {
  for (const use of value.places) use.whole = true;
  for (const field of value.fields.values()) markWhole(field);
  if (value.items) markWhole(value.items);
  if (value.content) markWhole(value.content);
}

/** Notes the kinds that a template tells apart. */
export function markKinds(uses: readonly Use[], kinds: readonly string[]): void {
  for (const use of uses) for (const kind of kinds) use.kinds.add(kind);
}
