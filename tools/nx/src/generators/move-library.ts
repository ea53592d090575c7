import type { ComponentFolder, Layer } from '@idp/model';
import type { Tree } from '@nx/devkit';
import sync from './sync/generator';

/** Where people name a component by its folder. */
const READ = ['libs', 'environments', 'tools', 'docs'];

/** Where a component goes: what is the same stays. */
export interface Place {
  readonly name: string;
  readonly layer: Layer;
}

/** Moves a component's folder, says so wherever it is named by that, and brings what is derived up to date. */
export async function moveLibrary(tree: Tree, from: ComponentFolder, to: Place): Promise<void> {
  const [was, is] = [from, to].map(({ layer, name }) => `${layer}/${name}`);
  for (const path of filesIn(tree, from.folder)) tree.rename(path, path.replace(`libs/${was}/`, `libs/${is}/`));
  tree.delete(from.folder);
  const places: readonly (readonly [RegExp, string])[] = [
    [new RegExp(`@idp/${was}(?=['"])`, 'g'), `@idp/${is}`],
    [new RegExp(`\\blibs/${was}(?=/)`, 'g'), `libs/${is}`],
  ];
  for (const path of READ.flatMap((root) => filesIn(tree, root))) {
    const text = tree.read(path, 'utf8') ?? '';
    const changed = places.reduce((all, [place, now]) => all.replaceAll(place, now), text);
    if (changed !== text) tree.write(path, changed);
  }
  await sync(tree);
}

/** Every file in a folder; documents, too, which Nx is told not to see. */
function filesIn(tree: Tree, folder: string): readonly string[] {
  return tree.children(folder).flatMap((child) => {
    const path = `${folder}/${child}`;
    return tree.isFile(path) ? [path] : filesIn(tree, path);
  });
}
