import type { Problem, Schema, SourceFile } from '@idp/model';
import { conforms, findFileProblems, withDefaults } from '@idp/schema';
import { readText } from './files';
import { parseYaml } from './yaml-file';

/**
 * A YAML file that need not be there: what `absent` stands for, with the schema's defaults, where it is missing or has
 * problems.
 */
export async function readOptional<T>(
  root: string,
  path: string,
  schema: Schema,
  absent: unknown,
  concerns: readonly string[],
): Promise<{ file: SourceFile<T>; problems: readonly Problem[] }> {
  const value = withDefaults(absent, schema);
  if (!conforms<T>(schema, value)) throw new TypeError(`${path} may not be absent`);
  const none = { path, value, locate: () => path };
  if ((await readText(root, path)) === undefined) return { file: none, problems: [] };
  const read = await readTyped<T>(root, path, schema, concerns);
  return 'file' in read ? { file: read.file, problems: [] } : { file: none, problems: read.problems };
}

/** A YAML file as its schema describes it, with the schema's defaults; or every problem in it. */
export async function readTyped<T>(
  root: string,
  path: string,
  schema: Schema,
  concerns?: readonly string[],
): Promise<{ file: SourceFile<T> } | { problems: readonly Problem[] }> {
  const text = await readText(root, path);
  if (text === undefined)
    return { problems: [{ where: path, what: 'is missing', remedy: 'add it', ...(concerns && { concerns }) }] };
  const parsed = parseYaml(path, text);
  if ('problems' in parsed)
    return { problems: parsed.problems.map((problem) => ({ ...problem, ...(concerns && { concerns }) })) };
  const value = withDefaults(parsed.file.value, schema);
  if (conforms<T>(schema, value)) return { file: { ...parsed.file, value } };
  return { problems: findFileProblems(schema, { ...parsed.file, value }, concerns) };
}
