import { PlatformError } from '@idp/model';
import { renderYaml } from '@idp/render';
import type { Tree } from '@nx/devkit';
import { join } from 'node:path';
import { scaffold } from '../scaffold';
import { environmentsIn } from '../workspace';
import { factsOf } from './facts';
import { findOptionProblems, type EnvironmentOptions } from './options';

/** `nx g environment`: an environment with all that it needs to be built. A second run changes nothing. */
export default function environment(tree: Tree, options: EnvironmentOptions): void {
  const asked = { ...options, promotesFrom: options.promotesFrom || undefined };
  const problems = findOptionProblems(tree, asked, environmentsIn(tree));
  if (problems.length > 0) throw new PlatformError(problems);
  const facts = renderYaml(factsOf(tree, asked)).trimEnd();
  scaffold(tree, join(__dirname, 'files'), `environments/${asked.name}`, { facts });
  if (asked.promotesFrom !== undefined) copySettings(tree, asked.promotesFrom, asked.name);
}

/** Gives an environment the overrides of the one before it, and what is said of its cluster, where it has none of its own. */
function copySettings(tree: Tree, before: string, name: string): void {
  const folder = `environments/${before}`;
  const overrides = tree.children(`${folder}/values`).map((file) => `values/${file}`);
  for (const path of ['cluster.yaml', ...overrides]) {
    const content = tree.read(`${folder}/${path}`);
    const own = `environments/${name}/${path}`;
    if (content !== null && !tree.exists(own)) tree.write(own, content);
  }
}
