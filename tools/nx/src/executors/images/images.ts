import { openSide } from '@idp/history';
import { listImages, type ListedImage } from '@idp/package';
import { writeText } from '@idp/workspace';
import { environmentNamed } from '../../environment-named';
import { openRenderings } from '../../open-renderings';
import { openWorkspace } from '../../open-workspace';
import type { Outcome } from '../../outcome';

/** Lists the images of an environment as it would be built from the working tree. */
export async function imagesOf(name: string, json: boolean, workspaceRoot: string): Promise<Outcome> {
  const workspace = await openWorkspace(workspaceRoot);
  const environment = environmentNamed(name, workspace.platform);
  const render = await openRenderings(await openSide('worktree', workspace));
  const images = listImages(await render(environment));
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
