import { listAt, onceFor, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { groupKindOf, schemaOf } from '../definitions';
import { celValue } from './cel-value';
import { answerOf } from './expression';
import { placesWithRules, type Place } from './places';
import { wholeValue } from './whole-value';

/** A rule that the definition of a kind has for a field, and that an object does not keep. */
export interface BrokenRule {
  readonly path: JsonPath;
  readonly rule: string;
  /** Why it is refused, in the words of the definition. */
  readonly why: string;
}

/** What an object makes of the rules of its kind. */
export interface Verdict {
  readonly broken: readonly BrokenRule[];
  /** Rules that cannot be worked out here: nobody knows whether they are kept. */
  readonly unknown: readonly string[];
}

/** The definitions of an environment, by the kinds that they define. */
type Definitions = ReadonlyMap<string, RenderedObject>;

/** Rules that compare with what was there before; they mean nothing where an object is made. */
const isOfChange = (rule: string) => /\boldSelf\b/.test(rule);

const verdictsBy = onceFor((definitions: Definitions) =>
  onceFor((object: RenderedObject) => verdictOn(placesIn(object, definitions), (rule) => !isOfChange(rule))),
);

/**
 * What an object makes of the rules (`x-kubernetes-validations`) in the definition of its kind, as the API server asks
 * when it is made; worked out once for the definitions of an environment.
 */
export function rulesBrokenBy(object: RenderedObject, definitions: Definitions): Verdict {
  return verdictsBy(definitions)(object);
}

/** The same of a change to an object: which rules do not allow that it becomes what it is now. */
export function rulesBrokenByChange(before: RenderedObject, after: RenderedObject, definitions: Definitions): Verdict {
  const places = placesIn(after, definitions, before).filter((place) => place.before !== undefined);
  return verdictOn(places, isOfChange);
}

function placesIn(object: RenderedObject, definitions: Definitions, before?: RenderedObject): readonly Place[] {
  const schema = schemaOf(object, definitions.get(groupKindOf(object)));
  if (schema === undefined) return [];
  const value = wholeValue(schema, object.content);
  return placesWithRules({ path: [], schema, value, before: before && wholeValue(schema, before.content) });
}

function verdictOn(places: readonly Place[], isAsked: (rule: string) => boolean): Verdict {
  const unknown = new Set<string>();
  const broken = places.flatMap((place) =>
    listAt(place.schema, 'x-kubernetes-validations').flatMap((entry) => {
      const rule = textAt(entry, 'rule') ?? '';
      if (!isAsked(rule)) return [];
      const found = judge(place, entry, rule);
      if (found === 'unknown') unknown.add(rule);
      return found === undefined || found === 'unknown' ? [] : [found];
    }),
  );
  return { broken, unknown: [...unknown] };
}

function judge(place: Place, entry: unknown, rule: string): BrokenRule | 'unknown' | undefined {
  const values = valuesOf(place);
  const answer = answerOf(rule, values);
  if (answer === undefined) return 'unknown';
  if ('value' in answer && answer.value === true) return undefined;
  const own = answerOf(textAt(entry, 'messageExpression') ?? '', values);
  const said = own && 'value' in own && typeof own.value === 'string' ? own.value : textAt(entry, 'message');
  const error = 'error' in answer ? answer.error : undefined;
  return {
    path: [...place.path, ...fieldOf(entry)],
    rule,
    why: said ?? error ?? 'a rule of its definition is not kept',
  };
}

function valuesOf({ schema, value, before }: Place): { readonly self: unknown; readonly oldSelf?: unknown } {
  const self = celValue(schema, value);
  return before === undefined ? { self } : { self, oldSelf: celValue(schema, before) };
}

/** The field below that a rule points at: `.spec.replicas`. */
function fieldOf(entry: unknown): JsonPath {
  const field = textAt(entry, 'fieldPath') ?? '';
  return /^(\.\w+)+$/.test(field) ? field.slice(1).split('.') : [];
}
