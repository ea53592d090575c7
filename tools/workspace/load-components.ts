import { isLayer, type Component, type ComponentFolder, type Layer, type Problem, type Schema } from '@idp/model';
import { findOpenPlaces, findSchemaError } from '@idp/schema';
import { listAllFiles, readText } from './files';
import { loadDefinition, type Definitions } from './load-definition';
import { lineOf } from './locate-key';
import { readUpstream } from './read-upstream';
import { findCycleProblems, findSourceProblems, inOrder, readSources, type Source } from './sources';
import { parseYaml } from './yaml-file';

/** The components whose definitions load, those that others need first, and what is wrong with the rest. */
export async function loadComponents(
  root: string,
  definitions: Definitions,
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
    const loaded = components.map(({ definition }) => definition);
    const read = await readFolder(root, source, layer, loaded, definitions);
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
  loaded: readonly Component[],
  definitions: Definitions,
): Promise<{ component: ComponentFolder; problems: readonly Problem[] } | { problems: Problem[] }> {
  const { name, folder, text } = source;
  const concerns = [name];
  const definition = await loadDefinition(root, source, loaded, definitions);
  const schema = await readSchema(root, folder, definitions);
  const problems = [
    ...('problems' in definition ? definition.problems : []),
    ...('problems' in schema ? schema.problems.map((problem) => ({ ...problem, concerns })) : []),
  ];
  if ('problems' in definition || 'problems' in schema) return { problems };
  const templates = await Promise.all(
    (await listAllFiles(root, `${folder}/templates`)).map(async (path) => ({
      path,
      content: (await readText(root, `${folder}/templates/${path}`)) ?? '',
    })),
  );
  const locate = (key: string) => `${folder}/component.ts:${lineOf(text, [key])}`;
  const { problems: ofUpstream, ...upstream } = await readUpstream(root, source);
  return {
    component: { name, layer, folder, ...definition, ...schema, ...upstream, templates, locate },
    problems: ofUpstream,
  };
}

async function readSchema(
  root: string,
  folder: string,
  definitions: Definitions,
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
  if (definitions === 'sound') return { schema };
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
