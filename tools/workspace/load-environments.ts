import {
  environmentNameRule,
  isEnvironmentName,
  schemas,
  type Cluster,
  type EnvironmentFolder,
  type Facts,
  type Problem,
  type Release,
  type SourceFile,
} from '@idp/model';
import { listFiles, listFolders, readText } from './files';
import { readOptional, readTyped } from './read-typed';
import { parseYaml } from './yaml-file';

/** The environments whose facts can be read, by name, and what is wrong with the rest. */
export async function loadEnvironments(
  root: string,
): Promise<{ environments: EnvironmentFolder[]; unread: readonly string[]; problems: Problem[] }> {
  const names = await listFolders(root, 'environments');
  const read = await Promise.all(names.map((name) => loadEnvironment(root, name)));
  return {
    environments: read.flatMap(({ environment }) => environment ?? []),
    unread: names.filter((_name, index) => read[index]?.environment === undefined),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function loadEnvironment(
  root: string,
  name: string,
): Promise<{ environment?: EnvironmentFolder; problems: Problem[] }> {
  const folder = `environments/${name}`;
  if (!isEnvironmentName(name))
    return { problems: [{ where: folder, what: `"${name}" is no name`, remedy: `use ${environmentNameRule}` }] };
  const facts = await readTyped<Facts>(root, `${folder}/environment.yaml`, schemas.facts);
  const cluster = await readOptional<Cluster>(root, `${folder}/cluster.yaml`, schemas.cluster, {}, [name]);
  const overrides = await loadFolder(root, `${folder}/values`, (path, text, component) =>
    parsedOverride(path, text, component),
  );
  const releases = await loadFolder(root, `${folder}/releases`, (path) =>
    readTyped<Release>(root, path, schemas.release, [`apps-of-apps-${name}`]),
  );
  const problems = [
    ...('problems' in facts ? facts.problems : []),
    ...cluster.problems,
    ...overrides.problems,
    ...releases.problems,
  ];
  if ('problems' in facts) return { problems };
  return {
    environment: {
      name,
      facts: facts.file,
      cluster: cluster.file,
      overrides: overrides.files,
      releases: releases.files,
    },
    problems,
  };
}

type Read<T> = { readonly file: SourceFile<T> } | { readonly problems: readonly Problem[] };

function parsedOverride(path: string, text: string, component: string): Read<unknown> {
  const parsed = parseYaml(path, text);
  if ('file' in parsed) return parsed;
  return { problems: parsed.problems.map((problem) => ({ ...problem, concerns: [component] })) };
}

/** The files `<component>.yaml` of a folder, by component. */
async function loadFolder<T>(
  root: string,
  folder: string,
  read: (path: string, text: string, component: string) => Read<T> | Promise<Read<T>>,
): Promise<{ files: ReadonlyMap<string, SourceFile<T>>; problems: Problem[] }> {
  const files = new Map<string, SourceFile<T>>();
  const problems: Problem[] = [];
  for (const fileName of await listFiles(root, folder)) {
    const path = `${folder}/${fileName}`;
    const component = fileName.replace(/\.yaml$/, '');
    if (component === fileName) {
      problems.push({ where: path, what: 'is no <component>.yaml', remedy: 'rename or remove it' });
      continue;
    }
    const result = await read(path, (await readText(root, path)) ?? '', component);
    if ('file' in result) files.set(component, result.file);
    else problems.push(...result.problems);
  }
  return { files, problems };
}
