import type { Problem, Schema, SourceFile } from '@idp/model';
import { Ajv } from 'ajv';
import { describe, type Complaint } from './describe';
import { formats } from './formats';

const options = {
  allowUnionTypes: true,
  formats: Object.fromEntries(Object.entries(formats).map(([name, { validate }]) => [name, validate])),
  // Nearly all that is compiled is used once or twice.
  code: { optimize: false },
};

/** Tells yes or no; most values conform, and what it compiles is small. */
const judge = new Ajv({ ...options, messages: false });

/** Tells everything that is wrong. */
const explainer = new Ajv({ ...options, allErrors: true, verbose: true });

/** What a schema says against a value; empty when it agrees. The name of a bad key is reported once, by its form. */
export function findComplaints(schema: Schema, value: unknown): readonly Complaint[] {
  if (conforms(schema, value)) return [];
  const check = explainer.compile(schema);
  check(value);
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
  return judge.compile<T>(schema)(value);
}

/** Why a schema is no schema; undefined when it is one. */
export function findSchemaError(schema: Schema): string | undefined {
  try {
    judge.compile(schema);
    return undefined;
  } catch {
    return explained(schema);
  }
}

function explained(schema: Schema): string {
  try {
    explainer.compile(schema);
    return 'it cannot be compiled';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
