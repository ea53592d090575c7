import type { ComponentFolder, Layer } from '@idp/model';
import { visitNotIgnoredFiles, type Tree } from '@nx/devkit';
import sync from '../sync/generator';

/** Where people name a component by its layer. */
const READ = ['libs', 'environments', 'tools', 'docs'];

/** Moves a component's folder to a layer, and says so wherever it is named by its layer. */
export async function moveLibrary(
  tree: Tree,
  { name, layer: from, folder }: ComponentFolder,
  to: Layer,
): Promise<void> {
  visitNotIgnoredFiles(tree, folder, (path) => tree.rename(path, path.replace(`libs/${from}/`, `libs/${to}/`)));
  tree.delete(folder);
  const places: readonly (readonly [RegExp, string])[] = [
    [new RegExp(`@idp/${from}/${name}(?=['"])`, 'g'), `@idp/${to}/${name}`],
    [new RegExp(`\\blibs/${from}/${name}(?=/)`, 'g'), `libs/${to}/${name}`],
  ];
  for (const root of READ)
    visitNotIgnoredFiles(tree, root, (path) => {
      const text = tree.read(path, 'utf8') ?? '';
      const changed = places.reduce((all, [place, now]) => all.replaceAll(place, now), text);
      if (changed !== text) tree.write(path, changed);
    });
  await sync(tree);
  console.log(`${name} is of the layer ${to}; now npm run build, and a pull request like any other`);
}
