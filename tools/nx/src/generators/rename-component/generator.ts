import { nameInClusters, PlatformError, type ComponentFolder } from '@idp/model';
import { renamedFacts } from '@idp/promotion';
import { loadPlatform } from '@idp/workspace';
import type { Tree } from '@nx/devkit';
import { componentNamed } from '../../component-named';
import { moveLibrary } from '../move-library';
import { findRenameProblems } from './find-rename-problems';

/** What a person says about a component that gets another name. */
export interface RenameComponentOptions {
  readonly component?: string;
  readonly name?: string;
}

/**
 * `nx g rename-component`: moves the library, and all that is said of the component by its name. Clusters go on knowing it
 * by the one that it had, so that nothing there is made anew: pins follow by push and by promotion.
 */
export default async function renameComponent(
  tree: Tree,
  { component: from, name: to = '' }: RenameComponentOptions,
): Promise<void> {
  const platform = await loadPlatform(tree.root);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const component = componentNamed(from, platform);
  const problems = findRenameProblems(component, to, platform);
  if (problems.length > 0) throw new PlatformError(problems);
  nameAnew(tree, component, to);
  for (const { name, facts } of platform.environments) {
    const text = tree.read(facts.path, 'utf8') ?? '';
    const renamed = renamedFacts(text, component.name, to);
    if (renamed !== text) tree.write(facts.path, renamed);
    moveFile(tree, `environments/${name}/values/${component.name}.yaml`, `environments/${name}/values/${to}.yaml`);
  }
  moveFile(tree, `docs/runbooks/${component.name}.md`, `docs/runbooks/${to}.md`);
  await moveLibrary(tree, component, { name: to, layer: component.layer });
  const known = nameInClusters(component.definition);
  console.log(`${component.name} is ${to}, which clusters know as ${known}; now npm run build, and a pull request`);
}

/** In its definition: the name, and the one that clusters know, where that is another. */
function nameAnew(tree: Tree, { name, folder, definition }: ComponentFolder, to: string): void {
  const path = `${folder}/component.ts`;
  const known = nameInClusters(definition);
  const lines = known === to ? `name: '${to}',` : `name: '${to}',\n  formerly: '${known}',`;
  const text = (tree.read(path, 'utf8') ?? '').replace(/\n *formerly: '[^']*',/, '');
  tree.write(path, text.replace(`name: '${name}',`, lines));
}

function moveFile(tree: Tree, from: string, to: string): void {
  if (tree.exists(from)) tree.rename(from, to);
}
