import type { ComponentFolder, Platform } from '@idp/model';
import { isPackageOf, packageOf, type Package } from '@idp/package';
import { renderChart, type Chart } from '@idp/render';
import { contextOf, fetchUpstream, type Sources } from '@idp/upstream';
import { listFiles, writeBytes } from '@idp/workspace';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { componentOf } from '../../component-of';
import type { RunTarget } from '../../executor';

/** The folder of packages, relative to the workspace. */
const PACKAGES = 'dist/charts';

/** What packages one component of the platform: it leaves one package of it in the folder, that of its content as it is. */
export function packagerOf(platform: Platform, workspaceRoot: string, sources: Sources): RunTarget {
  return async (project) => {
    const component = componentOf(project, platform);
    const { name } = component;
    const { file, bytes } = await packageChart(component, renderChart(component, platform), sources);
    const written = await writeBytes(workspaceRoot, `${PACKAGES}/${file}`, bytes);
    for (const other of await listFiles(workspaceRoot, PACKAGES))
      if (other !== file && isPackageOf(name, other)) await rm(join(workspaceRoot, PACKAGES, other), { force: true });
    return { success: true, message: `${PACKAGES}/${file}: ${written ? sizeOf(bytes) : 'unchanged'}` };
  };
}

/** The package of a component's chart, with its upstream from the cache or the network. */
export async function packageChart(component: ComponentFolder, chart: Chart, sources: Sources): Promise<Package> {
  return packageOf(component, chart, await upstreamOf(component, sources));
}

/** The bytes of a component's upstream; nothing where there is none, or none that is locked. */
async function upstreamOf(component: ComponentFolder, sources: Sources): Promise<Uint8Array | undefined> {
  const { definition, lock } = component;
  if (!definition.upstream || !lock) return undefined;
  return fetchUpstream(definition.upstream, lock, contextOf(component, sources));
}

function sizeOf({ length }: Uint8Array): string {
  return `wrote ${Math.ceil(length / 1024)} KiB`;
}
