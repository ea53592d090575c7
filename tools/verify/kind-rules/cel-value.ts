import { isObject, objectAt, valueAt } from '@idp/model';
import { schemaBelow } from './schema-below';

/** Words of the language, which a rule writes with underscores where they are the names of fields. */
const RESERVED = [
  ...['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import'],
  ...['let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while'],
];

/** How a rule writes signs that no name of a field may have. */
const SIGNS: Readonly<Record<string, string>> = {
  __: '__underscores__',
  '.': '__dot__',
  '-': '__dash__',
  '/': '__slash__',
};

/** A value as expressions of CEL see it: whole numbers are such, and fields have the names that rules call them by. */
export function celValue(schema: unknown, value: unknown): unknown {
  if (typeof value === 'number') return isWhole(schema, value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((entry: unknown) => celValue(schemaBelow(schema, 0), entry));
  if (!isObject(value)) return value;
  const declared = objectAt(schema, 'properties');
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      Object.hasOwn(declared, key) ? celName(key) : key,
      celValue(schemaBelow(schema, key), inner),
    ]),
  );
}

function isWhole(schema: unknown, value: number): boolean {
  return Number.isSafeInteger(value) && valueAt(schema, 'type') !== 'number';
}

function celName(key: string): string {
  return RESERVED.includes(key) ? `__${key}__` : key.replace(/__|[./-]/g, (sign) => SIGNS[sign] ?? sign);
}
