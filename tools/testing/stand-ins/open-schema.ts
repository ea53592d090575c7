import type { Json, JsonObject } from '@idp/model';
import type { StandInRule } from './stand-in';

/** What a schema says of fields, each by where it stands: `parentRefs[].kind`. */
interface Says {
  readonly defaults?: Readonly<Record<string, Json>>;
  readonly rules?: Readonly<Record<string, StandInRule>>;
}

/** A schema that takes any object, fills in these defaults and refuses what breaks these rules. */
export function openSchemaWith({ defaults = {}, rules = {} }: Says = {}): JsonObject {
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  const own = rules[''];
  const properties = {
    ...own?.fields,
    ...Object.fromEntries(
      firstSteps({ ...defaults, ...rules }).map((step) => [step.replace('[]', ''), propertyOf(step, defaults, rules)]),
    ),
  };
  return {
    ...open,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(own && { 'x-kubernetes-validations': [{ rule: own.rule, message: own.message }] }),
  };
}

function firstSteps(says: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set(Object.keys(says).map((path) => path.split('.')[0] ?? ''))].filter((step) => step !== '');
}

function propertyOf(step: string, defaults: Required<Says>['defaults'], rules: Required<Says>['rules']): JsonObject {
  const value = defaults[step];
  if (value !== undefined) return { ...typeOf(value), default: value };
  const inner = openSchemaWith({ defaults: below(step, defaults), rules: below(step, rules) });
  // The API server refuses a rule that it might have to ask without end.
  const bound = rules[step] === undefined ? {} : { maxItems: 100 };
  return step.endsWith('[]') ? { type: 'array', ...bound, items: inner } : inner;
}

function below<Said>(step: string, says: Readonly<Record<string, Said>>): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    Object.entries(says).flatMap(([path, one]): (readonly [string, Said])[] =>
      path === step ? [['', one]] : path.startsWith(`${step}.`) ? [[path.slice(step.length + 1), one]] : [],
    ),
  );
}

function typeOf(value: Json): JsonObject {
  if (Array.isArray(value)) return { type: 'array', items: openSchemaWith() };
  return { type: typeof value === 'number' ? 'integer' : typeof value };
}
