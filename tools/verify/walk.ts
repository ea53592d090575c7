import { isObject, onceFor, type JsonPath, type RenderedObject } from '@idp/model';

/** A field of an object: the way to it and what stands there. */
export interface Field {
  readonly path: JsonPath;
  readonly value: unknown;
}

/** The fields that a pattern leads to: `spec.rules.*.name`, in which a star is every entry of a list or a mapping. */
export function fieldsAt(content: unknown, pattern: string): readonly Field[] {
  if (pattern === '') return [{ path: [], value: content }];
  return pattern
    .split('.')
    .reduce<readonly Field[]>(
      (fields, step) => fields.flatMap((field) => next(field, step)),
      [{ path: [], value: content }],
    );
}

function next(field: Field, step: string): readonly Field[] {
  if (step === '*') return childrenOf(field);
  const entry = isObject(field.value) && Object.hasOwn(field.value, step) ? field.value[step] : undefined;
  return entry === undefined ? [] : [{ path: [...field.path, step], value: entry }];
}

/** Every field of an object and of what it holds, the outer ones first. */
export function everyField(content: unknown): readonly Field[] {
  const fields: Field[] = [{ path: [], value: content }];
  // What is found is itself looked into, so the list grows while it is read.
  for (const field of fields) fields.push(...childrenOf(field));
  return fields;
}

/** Every field of an object of a rendering, found once: many checks look through all. */
export const fieldsOf = onceFor(({ content }: RenderedObject) => everyField(content));

function childrenOf({ path, value }: Field): readonly Field[] {
  if (Array.isArray(value)) return value.map((entry: unknown, index) => ({ path: [...path, index], value: entry }));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    entry === undefined ? [] : [{ path: [...path, key], value: entry }],
  );
}
