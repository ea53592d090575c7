import type { ComponentFolder, Platform } from '@idp/model';
import { isPackageOf, packageOf } from '@idp/package';
import { renderChart } from '@idp/render';
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
    const upstream = await upstreamOf(component, sources);
    const { file, bytes } = packageOf(component, renderChart(component, platform), upstream);
    const written = await writeBytes(workspaceRoot, `${PACKAGES}/${file}`, bytes);
    for (const other of await listFiles(workspaceRoot, PACKAGES))
      if (other !== file && isPackageOf(name, other)) await rm(join(workspaceRoot, PACKAGES, other), { force: true });
    return { success: true, message: `${PACKAGES}/${file}: ${written ? sizeOf(bytes) : 'unchanged'}` };
  };
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
