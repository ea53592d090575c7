import { layers, PlatformError, schemas, type Facts, type Schema, type Settings } from '@idp/model';
import { conforms, findFileProblems, withDefaults } from '@idp/schema';
import { parseYaml } from '@idp/workspace';
import type { Tree } from '@nx/devkit';

/** A component as a generator sees it: its place and the text of its definition. */
export interface ComponentText {
  readonly name: string;
  readonly layer: string;
  readonly text: string;
}

/** The folders in a folder, sorted. */
export function foldersIn(tree: Tree, folder: string): readonly string[] {
  return tree
    .children(folder)
    .filter((child) => !tree.isFile(`${folder}/${child}`))
    .sort();
}

/** The components of the workspace, by layer and name. */
export function componentsIn(tree: Tree): readonly ComponentText[] {
  return layers.flatMap((layer) =>
    foldersIn(tree, `libs/${layer}`).flatMap((name) => {
      const text = tree.read(`libs/${layer}/${name}/component.ts`, 'utf8');
      return text === null ? [] : [{ name, layer, text }];
    }),
  );
}

/** platform.yaml. Throws its problems. */
export function settingsIn(tree: Tree): Settings {
  return typedIn<Settings>(tree, 'platform.yaml', schemas.settings);
}

/** The facts of each environment, by name. Throws the problems of the first that cannot be read. */
export function environmentsIn(tree: Tree): ReadonlyMap<string, Facts> {
  const names = foldersIn(tree, 'environments').filter((name) => tree.exists(`environments/${name}/environment.yaml`));
  return new Map(
    names.map((name) => [name, typedIn<Facts>(tree, `environments/${name}/environment.yaml`, schemas.facts)]),
  );
}

function typedIn<T>(tree: Tree, path: string, schema: Schema): T {
  const parsed = parseYaml(path, tree.read(path, 'utf8') ?? '');
  if ('problems' in parsed) throw new PlatformError(parsed.problems);
  const value = withDefaults(parsed.file.value, schema);
  if (conforms<T>(schema, value)) return value;
  throw new PlatformError(findFileProblems(schema, { ...parsed.file, value }));
}
