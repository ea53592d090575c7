import type { Platform, Upstream } from '@idp/model';
import { archiveOf } from '@idp/package';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { standInManifests, standIns } from '.';
import { renderStandIn } from './render-stand-in';
import type { StandIn } from './stand-in';

/**
 * Writes the stand-ins into a folder as a mirror of every upstream of the platform, and returns what the variable
 * PLATFORM_MIRRORS has to say so that these are taken. A component whose upstream has none is a mistake of the tests.
 */
export function writeStandIns(platform: Platform, folder: string): string {
  const charts = join(folder, 'charts');
  mkdirSync(charts, { recursive: true });
  const entries = Object.fromEntries(standIns.map((standIn) => [standIn.chart, [writeChart(standIn, charts)]]));
  writeFileSync(join(charts, 'index.yaml'), stringify({ apiVersion: 'v1', entries }));
  const mirrors = platform.components.map(({ name, definition }) => mirrorOf(name, definition.upstream, folder));
  return [...new Set(mirrors.filter((mirror) => mirror !== undefined))].join(',');
}

/** Writes a chart's archive and returns its entry of the index. */
function writeChart(standIn: StandIn, folder: string): object {
  const { chart, version, appVersion = version } = standIn;
  const files = renderStandIn(standIn).map(
    ({ path, content }) => [path, new Uint8Array(Buffer.from(content))] as const,
  );
  const bytes = archiveOf(chart, new Map(files));
  const file = `${chart}-${version}.tgz`;
  writeFileSync(join(folder, file), bytes);
  return { name: chart, version, appVersion, urls: [file], digest: createHash('sha256').update(bytes).digest('hex') };
}

function mirrorOf(component: string, upstream: Upstream | undefined, folder: string): string | undefined {
  if (upstream === undefined) return undefined;
  if ('manifests' in upstream) return mirrorOfManifests(component, new URL(upstream.manifests), folder);
  if (!standIns.some(({ chart, version }) => chart === upstream.chart && version === upstream.version))
    throw new Error(`no stand-in for ${upstream.chart} ${upstream.version}: add one to tools/testing/stand-ins`);
  return `${upstream.repository}=${join(folder, 'charts')}`;
}

function mirrorOfManifests(component: string, url: URL, folder: string): string {
  const content = standInManifests[component];
  if (content === undefined)
    throw new Error(`no stand-in for the manifests of ${component}: add one to tools/testing/stand-ins`);
  const root = join(folder, 'manifests', url.hostname);
  const file = join(root, url.pathname);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return `${url.origin}=${root}`;
}
