import { PlatformError, type Schema } from '@idp/model';
import { renderTypes } from '@idp/schema';
import type { Tree } from '@nx/devkit';
import { posix } from 'node:path';
import { componentsIn, foldersIn, settingsIn } from '../workspace';
import { renderCodeowners } from './codeowners';
import { renderReferenceIndex } from './reference-index';

/** A file that is derived from others, and why it is not as it should be. */
interface Derived {
  readonly path: string;
  readonly content: string;
}

/** The schemas of the model and the names of the types that they become. */
const MODEL_TYPES: Readonly<Record<string, string>> = {
  cluster: 'Cluster',
  environment: 'Facts',
  exceptions: 'Exceptions',
  lock: 'Lock',
  release: 'Release',
  settings: 'Settings',
};

/** `nx sync`: brings what is derived up to date. `nx sync:check` fails with the files that are not. */
export default async function sync(
  tree: Tree,
): Promise<{ outOfSyncMessage: string; outOfSyncDetails: string[] } | undefined> {
  const stale = (await derivedFiles(tree)).filter(({ path, content }) => tree.read(path, 'utf8') !== content);
  for (const { path, content } of stale) tree.write(path, content);
  const orphans = findOrphans(tree);
  for (const path of orphans) tree.delete(path);
  if (stale.length + orphans.length === 0) return undefined;
  return {
    outOfSyncMessage: 'Some files are not what their sources say:',
    outOfSyncDetails: [
      ...stale.map(({ path }) => path),
      ...orphans.map((path) => `${path}, made of nothing that is there`),
    ],
  };
}

/** What was built from a component or an environment that is gone. */
function findOrphans(tree: Tree): readonly string[] {
  const components = componentsIn(tree).map(({ name }) => name);
  const environments = foldersIn(tree, 'environments');
  return [
    ...foldersIn(tree, 'charts')
      .filter((name) => !components.includes(name))
      .map((name) => `charts/${name}`),
    ...tree
      .children('docs/reference')
      .filter((file) => file !== 'README.md' && !components.includes(file.replace(/\.md$/, '')))
      .map((file) => `docs/reference/${file}`),
    ...foldersIn(tree, 'apps-of-apps')
      .filter((name) => !environments.includes(name))
      .map((name) => `apps-of-apps/${name}`),
  ];
}

async function derivedFiles(tree: Tree): Promise<readonly Derived[]> {
  const types = [
    ...Object.entries(MODEL_TYPES).map(([file, name]) =>
      typesOf(tree, `tools/model/${file}.schema.json`, `tools/model/${file}.gen.ts`, name),
    ),
    ...componentsIn(tree).map(({ layer, name }) =>
      typesOf(tree, `libs/${layer}/${name}/values.schema.json`, `libs/${layer}/${name}/values.gen.ts`, 'Values'),
    ),
  ];
  const reference = { path: 'docs/reference/README.md', content: renderReferenceIndex(componentsIn(tree)) };
  const codeowners = { path: 'CODEOWNERS', content: renderCodeowners(componentsIn(tree), settingsIn(tree)) };
  return [...(await Promise.all(types)).flat(), codeowners, reference];
}

async function typesOf(tree: Tree, schemaPath: string, path: string, name: string): Promise<readonly Derived[]> {
  const text = tree.read(schemaPath, 'utf8');
  if (text === null) return [];
  const schema = parseSchema(schemaPath, text);
  return [{ path, content: await renderTypes(schema, name, posix.basename(schemaPath)) }];
}

function parseSchema(path: string, text: string): Schema {
  try {
    const schema: Schema = JSON.parse(text);
    return schema;
  } catch (error) {
    const what = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new PlatformError([{ where: path, what, remedy: 'mend it' }]);
  }
}
