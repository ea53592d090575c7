import { openHelm, renderEnvironment, workingCharts } from '@idp/helm';
import { PlatformError } from '@idp/model';
import { listImages, type ListedImage } from '@idp/package';
import { loadPlatform, writeText } from '@idp/workspace';
import { environmentNamed } from '../../environment-named';
import { keptResults } from '../../kept-results';
import { openPackages } from '../../open-packages';
import type { Outcome } from '../../outcome';

/** Lists the images of an environment from its packages, which are there: the target depends on them. */
export async function imagesOf(name: string, json: boolean, workspaceRoot: string): Promise<Outcome> {
  const platform = await loadPlatform(workspaceRoot);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const environment = environmentNamed(name, platform);
  const charts = await workingCharts(environment, platform, openPackages(workspaceRoot));
  const images = listImages(await renderEnvironment(environment, platform, charts, await openHelm(keptResults())));
  const text = `${JSON.stringify(images, null, 2)}\n`;
  await writeText(workspaceRoot, `dist/images/${name}.json`, text);
  return { success: true, message: json ? text : renderImages(name, images) };
}

/** The list that a person reads: an image a line, and which components pull it. */
export function renderImages(environment: string, images: readonly ListedImage[]): string {
  const width = Math.max(0, ...images.map(({ image }) => image.length));
  const lines = images.map(({ image, pulledBy }) => `  ${image.padEnd(width)}  ${pulledBy.map(pullerOf).join(', ')}`);
  return [`${environment}: ${images.length} images, also in dist/images/${environment}.json`, ...lines].join('\n');
}

function pullerOf({ component, by }: ListedImage['pulledBy'][number]): string {
  return by.every((one) => one === 'at run time') ? `${component} at run time` : component;
}
