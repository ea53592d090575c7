import { PlatformError } from '@idp/model';
import type { Tree } from '@nx/devkit';
import { join } from 'node:path';
import { scaffold } from '../scaffold';
import sync from '../sync/generator';
import { settingsIn } from '../workspace';
import { findOptionProblems, versionOf, type ComponentOptions, type GivenOptions } from './options';

/** `nx g component`: a component that builds, tests green and lints at once. A second run changes nothing. */
export default async function component(tree: Tree, given: GivenOptions): Promise<void> {
  const options: ComponentOptions = { ...given, version: versionOf(given.version, process.argv) };
  const problems = findOptionProblems(tree, options);
  if (problems.length > 0) throw new PlatformError(problems);
  const { name, layer, chart, repository, version } = options;
  scaffold(tree, join(__dirname, 'files'), `libs/${layer}/${name}`, {
    name,
    chart,
    repository,
    version,
    namespace: options.namespace ?? layer,
    owner: options.owner ?? settingsIn(tree).owner,
    description: `Runs the chart ${chart}`,
  });
  await sync(tree);
}
