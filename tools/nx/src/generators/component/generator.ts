import { PlatformError } from '@idp/model';
import type { Tree } from '@nx/devkit';
import { join } from 'node:path';
import { scaffold } from '../scaffold';
import sync from '../sync/generator';
import { settingsIn } from '../workspace';
import { findOptionProblems, versionOf, type ComponentOptions, type GivenOptions } from './options';
import { upstreamFilesOf } from './upstream-files';

/** `nx g component`: a component that builds, tests green and lints at once. A second run changes nothing. */
export default async function component(tree: Tree, given: GivenOptions): Promise<void> {
  const options: ComponentOptions = { ...given, version: versionOf(given.version, process.argv) };
  const problems = findOptionProblems(tree, options);
  if (problems.length > 0) throw new PlatformError(problems);
  const { name, layer, chart, repository, version } = options;
  const settings = settingsIn(tree);
  const folder = `libs/${layer}/${name}`;
  const files =
    tree.exists(`${folder}/component.ts`) || !options.lock ? [] : await upstreamFilesOf(options, settings, tree.root);
  if (typeof files === 'string') console.warn(files);
  else for (const { path, content } of files) tree.write(`${folder}/${path}`, content);
  scaffold(tree, join(__dirname, 'files'), folder, {
    name,
    chart,
    repository,
    version,
    namespace: options.namespace ?? layer,
    owner: options.owner ?? settings.owner,
    description: `Runs the chart ${chart}`,
    typed: typeof files !== 'string' && files.length > 0,
  });
  await sync(tree);
}
