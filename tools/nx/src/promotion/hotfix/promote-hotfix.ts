import { takenRelease } from '@idp/gitops';
import { commitOf, git } from '@idp/history';
import { PlatformError, type EnvironmentFolder, type Release } from '@idp/model';
import { withHolds } from '@idp/promotion';
import { chartManifestOf, openRegistries, pushChart, registryOf, type ChartManifest } from '@idp/registry';
import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { componentNamed } from '../../component-named';
import { environmentNamed } from '../../environment-named';
import { releaseIn } from '../../release-in';
import { openPublisher } from '../publish-change';
import { refuseBeginning } from '../refuse-beginning';
import { repinned } from '../repinned';
import { writeChanges } from '../write-changes';
import { buildHotfix } from './build-hotfix';
import { keepTag } from './keep-tag';
import { publishHotfix } from './publish-hotfix';

/** What a person says about a hotfix. */
export interface HotfixOptions {
  readonly to: string | undefined;
  readonly components: readonly string[];
  /** The commit whose change of the component is wanted. */
  readonly change: string;
  readonly pr: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Pins in one environment the chart that it runs with one change, built from the commit of that chart, and holds it
 * until a version with the change comes along the chain. The chart is pushed once Nx says that this is no dry run.
 */
export async function promoteHotfix(tree: Tree, options: HotfixOptions): Promise<GeneratorCallback | void> {
  const { root } = tree;
  const platform = await loadPlatform(root);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const environment = environmentNamed(options.to, platform, '--to');
  refuseBeginning(environment, '--to');
  const component = componentNamed(onlyOf(options.components), platform);
  const before = pinIn(environment, component.name);
  const change = await commitOf(root, options.change);
  const sources = openSources(platform.settings, root);
  const { commit, built } = await buildHotfix(root, component, before.version, change, sources);
  const chartYaml = Buffer.from(built.files.get('Chart.yaml') ?? '').toString('utf8');
  const manifest = chartManifestOf(chartYaml, built.pack());
  const current = releaseIn('Chart.yaml of the hotfix', chartYaml, () => manifest.digest);
  if (current === undefined) throw new TypeError('what was built lacks what a release pins');
  const release = takenRelease(current, before);
  const { facts, name } = environment;
  const reason = `hotfix of ${change.slice(0, 12)}, until a version that has it comes along the chain`;
  const held = withHolds(tree.read(facts.path, 'utf8') ?? '', [component.name], reason);
  const files = [...repinned(tree, release, environment, platform), { path: facts.path, content: held }];
  const wayBack = await wayBackOf(root, change, component.name, environment);
  console.log(`${component.name} ${before.version} → ${release.version} in ${name}, which holds it\n  ${wayBack}`);
  const hotfix = { environment, platform, before, release, change, commit, files, wayBack };
  if (!options.pr) writeChanges(tree, files);
  return async () => {
    // What keeps a pull request from being made is told before anybody else sees the chart.
    const publisher = options.pr ? await openPublisher(root, environment, platform) : undefined;
    await push(manifest, release, environment);
    await keepTag(root, `${component.name}-${release.version}`, commit, options.pr);
    if (publisher) await publishHotfix(hotfix, publisher, { root, today: options.today });
    else
      console.log(`git push origin ${component.name}-${release.version}: the commit of this chart, which plans read`);
  };
}

function onlyOf(components: readonly string[]): string {
  const [first, ...others] = components;
  if (first !== undefined && others.length === 0) return first;
  throw new PlatformError([{ where: '--component', what: 'is not one component', remedy: 'a hotfix is of one' }]);
}

function pinIn({ name, releases }: EnvironmentFolder, component: string): Release {
  const release = releases.get(component)?.value;
  if (release) return release;
  const what = `${name} does not pin ${component}`;
  throw new PlatformError([{ where: '--component', what, remedy: 'promote it instead' }]);
}

async function push(manifest: ChartManifest, { component, version }: Release, environment: EnvironmentFolder) {
  const registry = registryOf(environment);
  const { isNew } = await pushChart(manifest, version, openRegistries([registry])(registry, component));
  console.log(`${component} ${version}: ${isNew ? 'pushed' : 'present'}`);
}

async function wayBackOf(root: string, change: string, component: string, { name, facts }: EnvironmentFolder) {
  const short = change.slice(0, 12);
  const isThere = (await git(root, 'merge-base', '--is-ancestor', change, 'HEAD')) !== undefined;
  const first = isThere ? `main has ${short} already` : `main does not have ${short}: bring it there by a pull request`;
  return `${first}; once ${name} could get a version with it from ${facts.value.promotesFrom}, take ${component} out of holds in ${facts.path}`;
}
