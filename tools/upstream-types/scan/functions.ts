import { elementOf, entriesOf, fieldOf, markKinds, markText, markWhole, valueAt } from './read';
import type { NewUse } from './use';
import { rewritten } from './texts';
import { join, literal, mapping, nothing, placed, type Value } from './value';

type Call = (args: readonly Value[], newUse: NewUse) => Value;

const one = (args: readonly Value[], index = 0): Value => args.at(index) ?? nothing;
const any: Call = (args) => join(...args);
const printed: Call = ([value = nothing]) => ({ ...nothing, content: join(value, value.content ?? nothing) });
/** What stands below keys of the text cannot be told from them: it is taken for read whole. */
const parsed: Call = ([value = nothing]) => {
  if (!value.hasKeys || !value.content) return value.content ?? nothing;
  markWhole(value.content);
  return nothing;
};
const element: Call = ([value = nothing], newUse) => join(value.items ?? nothing, elementOf(value, newUse));
const ignored: Call = () => nothing;
const compared: Call = (args) => {
  args.forEach(markText);
  return nothing;
};

/** A kind by its name in Go, such as `[]interface {}`, as Sprig's `kindOf` names it. */
const kindNamed = (text: string): string =>
  text.startsWith('[]') ? 'slice' : text.startsWith('map[') ? 'map' : text.replace(/\d+$/, '');

const isKind: Call = ([kind = nothing, value = nothing]) => {
  markKinds(value.places, kind.texts.map(kindNamed));
  return nothing;
};

const equal: Call = (args, newUse) => {
  const texts = args.flatMap((arg) => arg.texts).map(kindNamed);
  args.forEach(({ kindOf }) => markKinds(kindOf, texts));
  return compared(args, newUse);
};

const dictionary: Call = (args) => {
  const pairs = args.flatMap((key, index) => (index % 2 === 0 ? [{ key, value: args[index + 1] ?? nothing }] : []));
  return join(...pairs.map(({ key, value }) => entry(key, value)));
};

function entry(key: Value, value: Value): Value {
  const known = key.texts.filter((text) => !text.includes('*'));
  const fields = mapping(known.map((text) => [text, value] as const));
  const copied = key.keysOf.filter(({ each }) => each !== undefined && value.places.includes(each));
  if (copied.length > 0) return join(fields, placed(...copied));
  return known.length > 0 ? fields : { ...nothing, items: value };
}

const setting: Call = ([target = nothing, key = nothing, value = nothing]) => {
  for (const use of target.places)
    for (const text of key.texts) use.set.set(text, join(use.set.get(text) ?? nothing, value));
  return join(target, entry(key, value));
};

const picked: Call = ([source = nothing, ...names], newUse) => {
  const texts = names.flatMap((name) => name.texts);
  if (texts.length === 0 || texts.some((text) => text.includes('*'))) return source;
  return mapping(texts.map((text) => [text, fieldOf(source, text, newUse)] as const));
};

const omitted: Call = ([source = nothing, ...names], newUse) => {
  names.forEach((name) => name.texts.forEach((text) => fieldOf(source, text, newUse)));
  return source;
};

const at: Call = ([source = nothing, ...keys], newUse) =>
  keys.reduce(
    (value, key) =>
      key.texts.length + key.keysOf.length === 0 ? unnamed(value, key, newUse) : valueAt(value, key, newUse),
    source,
  );

/** An index without a known text: of a list, or of a mapping by a computed key. */
function unnamed(value: Value, key: Value, newUse: NewUse): Value {
  return join(value.items ?? nothing, valueAt(value, { ...key, texts: ['*'] }, newUse));
}

const dug: Call = (args, newUse) => join(one(args, -2), at([one(args, -1), ...args.slice(0, -2)], newUse));

const plucked: Call = ([name = nothing, ...sources], newUse) => ({
  ...nothing,
  items: join(...sources.map((source) => valueAt(source, name, newUse))),
});

const keysIn: Call = (args) => {
  const places = args.flatMap((arg) => arg.places);
  const texts = args.flatMap((arg) => [...arg.fields.keys()]);
  return { ...nothing, items: { ...nothing, texts: places.length > 0 ? ['*'] : texts, keysOf: places } };
};

const valuesIn: Call = ([value = nothing], newUse) => ({
  ...nothing,
  items: join(...entriesOf(value, newUse).map((found) => found.value)),
});

const listed: Call = (args) => ({ ...nothing, items: join(...args) });
const longer: Call = ([list = nothing, ...more], newUse) => join(list, listed(more, newUse));
const known: Call = (args, newUse) => {
  at(args, newUse);
  return nothing;
};
const joined: Call = (args, newUse) => {
  markText(elementOf(one(args, -1), newUse));
  return literal('*');
};

const kind: Call = ([value = nothing]) => ({ ...nothing, kindOf: value.places });

/** The functions of templates whose result is more than a text. Those that must succeed have the same results. */
const functions: Readonly<Record<string, Call>> = {
  ...grouped(any, 'default coalesce or and merge mergeOverwrite deepCopy uniq compact reverse rest initial sortAlpha'),
  ...grouped(any, 'concat slice without unset'),
  ...grouped(printed, 'toYaml toJson toRawJson toPrettyJson toYamlPretty toToml'),
  ...grouped(parsed, 'fromYaml fromJson fromYamlArray fromJsonArray fromToml'),
  ...grouped(element, 'first last'),
  ...grouped(compared, 'ne lt le gt ge hasPrefix hasSuffix contains regexMatch semverCompare'),
  ...grouped(
    ignored,
    'empty not all any len has fail lookup sha256sum sha1sum sha512sum adler32sum genCA genSignedCert genSelfSignedCert',
  ),
  ...grouped(isKind, 'kindIs typeIs typeIsLike'),
  ...grouped(kind, 'kindOf typeOf'),
  ...grouped(listed, 'list tuple'),
  ...grouped(longer, 'append prepend push'),
  ...grouped(at, 'index get'),
  hasKey: known,
  eq: equal,
  dict: dictionary,
  set: setting,
  pick: picked,
  omit: omitted,
  dig: dug,
  pluck: plucked,
  keys: keysIn,
  values: valuesIn,
  join: joined,
  required: ([, value = nothing]) => value,
  ternary: ([yes = nothing, no = nothing]) => join(yes, no),
};

function grouped(call: Call, names: string): Record<string, Call> {
  return Object.fromEntries(names.split(' ').map((name) => [name, call]));
}

/** What a function gives for these arguments, and what it reads of them. */
export function called(name: string, args: readonly Value[], newUse: NewUse): Value {
  const plain = name.replace(/^must([A-Z])/, (_whole, letter: string) => letter.toLowerCase());
  const call = Object.hasOwn(functions, plain) ? functions[plain] : undefined;
  if (call !== undefined) return call(args, newUse);
  args.forEach(markText);
  const content = join(...args.map((arg) => arg.content ?? nothing));
  const texts = rewritten(plain, args);
  return {
    ...literal(...texts),
    ...(content !== nothing && { content }),
    ...(args.some(({ hasKeys }) => hasKeys) && { hasKeys: true }),
    keysOf: one(args, -1).keysOf,
  };
}
