import { PlatformError, type ComponentFolder, type Platform, type Upstream } from '@idp/model';
import { suggest } from '@idp/schema';
import { compareUpstreams, renderReport } from '@idp/upgrade';
import {
  contextOf,
  fetchUpstream,
  lockPathOf,
  lockUpstream,
  newestVersion,
  openSources,
  readChartArchive,
  renderLock,
  type ChartFiles,
} from '@idp/upstream';
import { closedSchemaOf, openedAt, renderChartTypes, renderUpstreamSchema } from '@idp/upstream-types';
import { loadPlatform } from '@idp/workspace';
import type { Tree } from '@nx/devkit';
import { chartValuesOf } from '../../chart-values-of';
import { upstreamAt, withVersion } from './definition';

/** What a person says about an upgrade. */
export interface UpgradeOptions {
  readonly component: string;
  readonly to?: string;
}

/**
 * `nx g upgrade`: another version in the definition, its lock and its types, and a report of what that means for the
 * component. With the version that the definition names already, it says so and changes nothing else.
 */
export default async function upgrade(tree: Tree, options: UpgradeOptions): Promise<void> {
  const platform = await loadPlatform(tree.root);
  const { component, upstream, lock } = lockedNamed(options.component, platform);
  const { name, folder } = component;
  const context = contextOf(component, openSources(platform.settings, tree.root));
  const version = options.to ?? (await newestVersion(upstream, context));
  const next = upstreamAt(upstream, version);
  const before = filesOf(upstream, await fetchUpstream(upstream, lock, context));
  const nextLock = await lockUpstream(next, context);
  const after = filesOf(next, await fetchUpstream(next, nextLock, context));
  const path = `${folder}/component.ts`;
  tree.write(path, withVersion(tree.read(path, 'utf8') ?? '', upstream.version, version, path));
  tree.write(lockPathOf(folder), renderLock(nextLock, name));
  if ('chart' in next) await writeTypes(tree, component, after, `${next.chart} ${version}`);
  const wrapped = {
    chartValues: 'chart' in upstream ? [...chartValuesOf(component, platform).values()] : [{}],
    unchecked: uncheckedOf(component),
  };
  const comparison = compareUpstreams(before, after, wrapped);
  console.log(renderReport(`${name}: ${upstream.version} → ${version}`, comparison));
}

function lockedNamed(name: string, { components, problems }: Platform) {
  const component = components.find((other) => other.name === name);
  if (component === undefined) {
    const known = components.map((other) => other.name);
    const unknown = { where: 'component', what: `there is no component "${name}"`, remedy: suggest(name, known) };
    throw new PlatformError([unknown, ...problems.filter(({ concerns }) => concerns?.includes(name))]);
  }
  const { definition, folder, lock } = component;
  if (definition.upstream && lock) return { component, upstream: definition.upstream, lock };
  const missing = definition.upstream
    ? { where: `${folder}/upstream.lock.yaml`, what: 'is missing', remedy: `run nx run ${name}:lock` }
    : { where: folder, what: 'has no upstream', remedy: 'upgrade a component that wraps one' };
  throw new PlatformError([missing]);
}

/** Manifests are the definitions of kinds of a chart without values. */
function filesOf(upstream: Upstream, bytes: Uint8Array): ChartFiles {
  return 'chart' in upstream ? readChartArchive(bytes, upstream.chart) : new Map([['crds/manifests.yaml', bytes]]);
}

async function writeTypes(tree: Tree, component: ComponentFolder, files: ChartFiles, source: string): Promise<void> {
  const { folder, name } = component;
  const schema = openedAt(closedSchemaOf(files), uncheckedOf(component));
  tree.write(`${folder}/upstream.schema.json`, renderUpstreamSchema(schema, source, name));
  tree.write(`${folder}/upstream.gen.ts`, await renderChartTypes(schema, name));
}

function uncheckedOf({ definition: { unchecked = {} } }: ComponentFolder): readonly string[] {
  return Object.keys(unchecked);
}
