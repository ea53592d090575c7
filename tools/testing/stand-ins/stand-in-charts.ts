import { chartArchiveOf, type EnvironmentChart } from '@idp/helm';
import {
  isOn,
  PlatformError,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
  type Upstream,
} from '@idp/model';
import { archiveOf, packageOf } from '@idp/package';
import { findProblems, renderChart } from '@idp/render';
import { createHash } from 'node:crypto';
import { standInManifests, standIns } from '.';
import { renderStandIn } from './render-stand-in';

/**
 * The charts that an environment would run if the working tree were pinned in it and every upstream were its stand-in.
 * Throws what is wrong with the platform.
 */
export function standInCharts(environment: EnvironmentFolder, platform: Platform): readonly EnvironmentChart[] {
  const locked = { ...platform, components: platform.components.map(withLock) };
  const problems = [...platform.problems, ...findProblems(locked)];
  if (problems.length > 0) throw new PlatformError(problems);
  return locked.components
    .filter(({ name }) => isOn(name, environment))
    .map((folder) => {
      const { file, bytes } = packageOf(folder, renderChart(folder, locked), standInOf(folder));
      const archive = chartArchiveOf(bytes, file);
      const override = environment.releases.get(folder.name)?.value.override;
      return { archive, release: { ...archive.release, ...(override && { override }) }, folder };
    });
}

/** The component, locked to the stand-in of its upstream. */
function withLock(component: ComponentFolder): ComponentFolder {
  const bytes = standInOf(component);
  const { upstream } = component.definition;
  if (bytes === undefined || upstream === undefined) return component;
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { ...component, lock: { url: urlOf(upstream), version: upstream.version, digest } };
}

function urlOf(upstream: Upstream): string {
  return 'manifests' in upstream ? upstream.manifests : `${upstream.repository}/index.yaml#${upstream.chart}`;
}

/** The archive or the manifests that stand in for the upstream of a component; undefined where it has none. */
function standInOf({ name, definition: { upstream } }: ComponentFolder): Uint8Array | undefined {
  if (upstream === undefined) return undefined;
  if ('manifests' in upstream) return new Uint8Array(Buffer.from(standInManifests[name] ?? missing(name)));
  const standIn = standIns.find(({ chart, version }) => chart === upstream.chart && version === upstream.version);
  if (standIn === undefined) return missing(`${upstream.chart} ${upstream.version}`);
  const files = renderStandIn(standIn).map(
    ({ path, content }) => [path, new Uint8Array(Buffer.from(content))] as const,
  );
  return archiveOf(upstream.chart, new Map(files));
}

function missing(upstream: string): never {
  throw new Error(`no stand-in for ${upstream}: add one to tools/testing/stand-ins`);
}
