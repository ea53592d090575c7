import { isLostBy, renderRelease, takenRelease } from '@idp/gitops';
import {
  isOn,
  PlatformError,
  type EnvironmentFolder,
  type Platform,
  type Problem,
  type Release,
  type RenderedFile,
} from '@idp/model';
import { generatedFrom } from '@idp/render';
import { readText, writeFolder, type Written } from '@idp/workspace';
import { releaseIn } from './release-in';

/** What pinning did. */
export interface Pinned extends Written {
  readonly count: number;
}

/**
 * Writes the pins of one environment from the charts as they are: all of them, or none when one cannot be read. A pin
 * has the digest that is given for its component, or else the one that it had for the same version before.
 */
export async function writePins(
  environment: EnvironmentFolder,
  { components }: Platform,
  workspaceRoot: string,
  digests: ReadonlyMap<string, string> = new Map(),
): Promise<Pinned> {
  const on = components.filter(({ name }) => isOn(name, environment));
  const pins = await Promise.all(on.map(({ name }) => pinOf(name, environment, workspaceRoot, digests.get(name))));
  const unread = pins.flatMap((pin) => ('problem' in pin ? [pin.problem] : []));
  if (unread.length > 0) throw new PlatformError(unread);
  const files = pins.flatMap((pin) => ('file' in pin ? [pin.file] : []));
  const written = await writeFolder(workspaceRoot, `environments/${environment.name}/releases`, files);
  return { ...written, count: files.length };
}

/** What pinning did, for a person. */
export function summaryOf(environment: string, { count, changed, removed }: Pinned): string {
  return `${environment}: ${count} pins, ${changed.length} changed, ${removed.length} removed`;
}

async function pinOf(
  component: string,
  environment: EnvironmentFolder,
  workspaceRoot: string,
  pushed: string | undefined,
): Promise<{ file: RenderedFile } | { problem: Problem }> {
  const path = `charts/${component}/Chart.yaml`;
  const before = environment.releases.get(component)?.value;
  const text = (await readText(workspaceRoot, path)) ?? '';
  const current = releaseIn(
    path,
    text,
    (version) => pushed ?? (before?.version === version ? before.digest : undefined),
  );
  if (current === undefined)
    return { problem: { where: path, what: 'is not there, or not readable', remedy: `run nx build ${component}` } };
  if (isLostBy(current, before)) return { problem: lossOf(current, environment) };
  const header = generatedFrom(`charts/${component}`, `nx run platform:pin --environment=${environment.name}`);
  return { file: { path: `${component}.yaml`, content: renderRelease(takenRelease(current, before), header) } };
}

function lossOf({ component, layer }: Release, { name }: EnvironmentFolder): Problem {
  const what = `comes to the layer ${layer}, and Argo CD would delete all that it made of it`;
  const remedy = `detach it there first: nx g move-component ${component} --layer=${layer} --environment=${name}`;
  return { where: `environments/${name}/releases/${component}.yaml`, what, remedy };
}
