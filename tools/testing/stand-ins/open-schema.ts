import type { Json, JsonObject } from '@idp/model';

/** A schema that takes any object and fills in these defaults, each by where it stands: `parentRefs[].kind`. */
export function openSchemaWith(defaults: Readonly<Record<string, Json>>): JsonObject {
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  const properties = Object.fromEntries(
    firstSteps(defaults).map((step) => [step.replace('[]', ''), propertyOf(step, defaults)]),
  );
  return Object.keys(properties).length === 0 ? open : { ...open, properties };
}

function firstSteps(defaults: Readonly<Record<string, Json>>): readonly string[] {
  return [...new Set(Object.keys(defaults).map((path) => path.split('.')[0] ?? ''))];
}

function propertyOf(step: string, defaults: Readonly<Record<string, Json>>): JsonObject {
  const value = defaults[step];
  if (value !== undefined) return { ...typeOf(value), default: value };
  const below = Object.entries(defaults).filter(([path]) => path.startsWith(`${step}.`));
  const inner = openSchemaWith(Object.fromEntries(below.map(([path, one]) => [path.slice(step.length + 1), one])));
  return step.endsWith('[]') ? { type: 'array', items: inner } : inner;
}

function typeOf(value: Json): JsonObject {
  if (Array.isArray(value)) return { type: 'array', items: openSchemaWith({}) };
  return { type: typeof value === 'number' ? 'integer' : typeof value };
}
