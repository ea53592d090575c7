import type { Problem, Schema, SourceFile } from '@idp/model';
import { Ajv } from 'ajv';
import { describe, type Complaint } from './describe';
import { formats } from './formats';

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  formats: Object.fromEntries(Object.entries(formats).map(([name, { validate }]) => [name, validate])),
});

/** What a schema says against a value; empty when it agrees. The name of a bad key is reported once, by its form. */
export function findComplaints(schema: Schema, value: unknown): readonly Complaint[] {
  const check = ajv.compile(schema);
  if (check(value)) return [];
  const errors = check.errors ?? [];
  return errors
    .filter(({ keyword, propertyName }) => keyword === 'propertyNames' || propertyName === undefined)
    .map((error) => ({ ...describe(error), keyword: error.keyword }));
}

/** What a schema says against a file, each with its line. */
export function findFileProblems(schema: Schema, file: SourceFile<unknown>, concerns?: readonly string[]): Problem[] {
  return findComplaints(schema, file.value).map(({ path, what, remedy }) => ({
    where: file.locate(path),
    what,
    remedy,
    ...(concerns && { concerns }),
  }));
}

/** Whether the value is what the schema describes; the type is that which is generated from the schema. */
export function conforms<T>(schema: Schema, value: unknown): value is T {
  return ajv.compile<T>(schema)(value);
}

/** Why a schema is no schema; undefined when it is one. */
export function findSchemaError(schema: Schema): string | undefined {
  try {
    ajv.compile(schema);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
