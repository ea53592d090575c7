import { isLayer, layers, pinOf, PlatformError, type ComponentFolder, type Layer, type Platform } from '@idp/model';
import { suggest } from '@idp/schema';
import { loadPlatform } from '@idp/workspace';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { componentNamed } from '../../component-named';
import { environmentNamed } from '../../environment-named';
import { detach } from '../../promotion/detach';
import { today } from '../../today';
import { findMoveProblems } from './find-move-problems';
import { moveLibrary } from '../move-library';

/** What a person says about a component that goes to another layer. */
export interface MoveComponentOptions {
  readonly component?: string;
  readonly layer?: string;
  readonly environment?: string;
  readonly pr?: boolean;
}

/**
 * `nx g move-component`: with an environment, detaches the component there, so that Argo CD keeps what it made while
 * one ApplicationSet lets go and the other takes over; without, moves its library to the layer.
 */
export default async function moveComponent(
  tree: Tree,
  { component: name, layer: to, environment: there, pr = false }: MoveComponentOptions,
): Promise<GeneratorCallback | void> {
  const platform = await loadPlatform(tree.root);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const component = componentNamed(name, platform);
  const layer = layerNamed(to);
  const problems = await findMoveProblems(component, layer, platform, there);
  if (problems.length > 0) throw new PlatformError(problems);
  if (there !== undefined) return detachIn(tree, component, there, platform, pr);
  if (component.layer === layer) return console.log(`${component.name} is of the layer ${layer}`);
  await moveLibrary(tree, component, { name: component.name, layer });
  console.log(`${component.name} is of the layer ${layer}; now npm run build, and a pull request like any other`);
}

function layerNamed(name: string | undefined): Layer {
  if (name !== undefined && isLayer(name)) return name;
  const what = name === undefined ? 'is missing' : `there is no layer "${name}"`;
  throw new PlatformError([{ where: '--layer', what, remedy: suggest(name ?? '', layers) }]);
}

function detachIn(
  tree: Tree,
  { name, definition }: ComponentFolder,
  there: string,
  platform: Platform,
  pr: boolean,
): GeneratorCallback | void {
  const environment = environmentNamed(there, platform);
  const release = pinOf(environment, definition)?.value;
  if (release === undefined) return console.log(`${there} does not pin ${name}: nothing has to be detached`);
  if (release.detached) return console.log(`${name} is detached in ${there}`);
  return detach(tree, { release, environment, platform, today: today(), pr });
}
