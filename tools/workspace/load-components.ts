import {
  isLayer,
  isObject,
  type Component,
  type ComponentFolder,
  type Layer,
  type Problem,
  type Schema,
} from '@idp/model';
import { findOpenPlaces, findSchemaError } from '@idp/schema';
import { join } from 'node:path';
import { listAllFiles, readText } from './files';
import { readUpstream } from './read-upstream';
import { findCycleProblems, findSourceProblems, inOrder, readSources, type Source } from './sources';
import { parseYaml } from './yaml-file';

/** The components whose definitions load, those that others need first, and what is wrong with the rest. */
export async function loadComponents(
  root: string,
): Promise<{ components: ComponentFolder[]; unread: ReadonlySet<string>; problems: Problem[] }> {
  const sources = await readSources(root);
  const problems = [...sources.flatMap((source) => findSourceProblems(source, sources)), ...findCycleProblems(sources)];
  const unread = new Set(problems.flatMap(({ concerns }) => concerns ?? []));
  const components: ComponentFolder[] = [];
  for (const source of inOrder(sources)) {
    const { name, imports, layer } = source;
    if (unread.has(name) || !isLayer(layer) || imports.some((needed) => unread.has(needed.name))) {
      unread.add(name);
      continue;
    }
    const read = await readFolder(root, source, layer);
    if ('component' in read) components.push(read.component);
    else unread.add(name);
    problems.push(...read.problems);
  }
  return { components, unread, problems };
}

async function readFolder(
  root: string,
  source: Source,
  layer: Layer,
): Promise<{ component: ComponentFolder; problems: readonly Problem[] } | { problems: Problem[] }> {
  const { name, folder, text } = source;
  const concerns = [name];
  const definition = await loadDefinition(root, source);
  const schema = await readSchema(root, folder);
  const problems = [
    ...('problem' in definition ? [{ ...definition.problem, concerns }] : []),
    ...('problems' in schema ? schema.problems.map((problem) => ({ ...problem, concerns })) : []),
  ];
  if ('problem' in definition || 'problems' in schema) return { problems };
  const templates = await Promise.all(
    (await listAllFiles(root, `${folder}/templates`)).map(async (path) => ({
      path,
      content: (await readText(root, `${folder}/templates/${path}`)) ?? '',
    })),
  );
  const locate = (key: string) => `${folder}/component.ts:${lineOf(text, key)}`;
  const { problems: ofUpstream, ...upstream } = await readUpstream(root, source);
  return {
    component: { name, layer, folder, ...definition, ...schema, ...upstream, templates, locate },
    problems: ofUpstream,
  };
}

async function loadDefinition(
  root: string,
  { folder }: Source,
): Promise<{ definition: Component } | { problem: Problem }> {
  const where = `${folder}/component.ts`;
  try {
    const loaded: unknown = await import(join(root, where));
    const definition: unknown = isObject(loaded) ? loaded['default'] : undefined;
    if (isComponent(definition)) return { definition };
    return {
      problem: {
        where,
        what: 'exports no component',
        remedy: 'export default defineComponent({ … }) with name, description, namespace and owner',
      },
    };
  } catch (error) {
    return { problem: loadProblem(where, error) };
  }
}

/** Why a definition cannot be loaded, with its line where the compiler or the stack names one. */
function loadProblem(path: string, error: unknown): Problem {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const line = /component\.ts:(\d+):\d+/.exec(`${message}\n${stack}`)?.[1];
  const [reason = ''] = message.replace(/^\s*[x×]\s+/, '').split('\n');
  return {
    where: line === undefined ? path : `${path}:${line}`,
    what: `cannot be loaded: ${reason}`,
    remedy: 'mend the TypeScript',
  };
}

function isComponent(value: unknown): value is Component {
  return (
    isObject(value) && ['name', 'description', 'namespace', 'owner'].every((key) => typeof value[key] === 'string')
  );
}

async function readSchema(
  root: string,
  folder: string,
): Promise<{ schema: Schema } | { problems: readonly Problem[] }> {
  const path = `${folder}/values.schema.json`;
  const text = await readText(root, path);
  if (text === undefined)
    return {
      problems: [
        {
          where: path,
          what: 'is missing',
          remedy: 'add the closed schema of its values; one without properties if it has none',
        },
      ],
    };
  const parsed = parseYaml(path, text);
  if ('problems' in parsed) return parsed;
  const schema: Schema = parsed.file.value;
  const error = findSchemaError(schema);
  if (error !== undefined)
    return { problems: [{ where: path, what: `is no JSON Schema: ${error}`, remedy: 'mend the schema' }] };
  const open = findOpenPlaces(schema);
  if (open.length === 0) return { schema };
  return {
    problems: open.map(({ keys, what, remedy }) => ({
      where: parsed.file.locate(keys),
      what: `"${keys.join('.')}" ${what}`,
      remedy,
    })),
  };
}

/** The line of a key in the text of a definition; the first line when it is not there. */
function lineOf(text: string, key: string): number {
  const index = text.split('\n').findIndex((line) => new RegExp(`^\\s+['"]?${key}['"]?\\s*[:(,]`).test(line));
  return Math.max(index, 0) + 1;
}
