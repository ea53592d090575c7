import { isLostBy, renderRelease, takenRelease } from '@idp/gitops';
import {
  isOn,
  pinOf,
  PlatformError,
  type EnvironmentFolder,
  type Platform,
  type Problem,
  type Release,
  type RenderedFile,
} from '@idp/model';
import { generatedFrom } from '@idp/render';
import { readText, writeTogether, type Written } from '@idp/workspace';
import { releaseIn } from './release-in';

/** What pinning did. */
export interface Pinned extends Written {
  readonly count: number;
}

/** The chart of a component, as it is pinned. */
export interface PinnedChart {
  readonly component: string;
  /** Empty where it is not there. */
  readonly chartYaml: string;
  /** Of its manifest, where it was pushed. */
  readonly digest?: string;
}

/** The charts of the components that are on in an environment, as they lie in the tree. */
export async function chartsInTree(
  environment: EnvironmentFolder,
  { components }: Platform,
  workspaceRoot: string,
): Promise<readonly PinnedChart[]> {
  const on = components.filter(({ name }) => isOn(name, environment));
  return Promise.all(
    on.map(async ({ name }) => ({
      component: name,
      chartYaml: (await readText(workspaceRoot, pathOf(name))) ?? '',
    })),
  );
}

/**
 * Writes the pins of one environment: of all charts that are given, or none when one cannot be read. A pin has the
 * digest with which its chart was pushed, or else the one that it had for the same version before.
 */
export async function writePins(
  environment: EnvironmentFolder,
  charts: readonly PinnedChart[],
  workspaceRoot: string,
): Promise<Pinned> {
  const pins = charts.map((chart) => pinFor(chart, environment));
  const unread = pins.flatMap((pin) => ('problem' in pin ? [pin.problem] : []));
  if (unread.length > 0) throw new PlatformError(unread);
  const files = pins.flatMap((pin) => ('file' in pin ? [pin.file] : []));
  const written = await writeTogether(workspaceRoot, `environments/${environment.name}/releases`, files);
  return { ...written, count: files.length };
}

/** What pinning did, for a person. */
export function summaryOf(environment: string, { count, changed, removed }: Pinned): string {
  return `${environment}: ${count} pins, ${changed.length} changed, ${removed.length} removed`;
}

function pathOf(component: string): string {
  return `charts/${component}/Chart.yaml`;
}

function pinFor(
  { component, chartYaml, digest }: PinnedChart,
  environment: EnvironmentFolder,
): { file: RenderedFile } | { problem: Problem } {
  const path = pathOf(component);
  const own = environment.releases.get(component)?.value;
  const known = (version: string) => (own?.version === version ? own.digest : undefined);
  const current = releaseIn(path, chartYaml, (version) => digest ?? known(version));
  if (current === undefined)
    return { problem: { where: path, what: 'is not there, or not readable', remedy: `run nx build ${component}` } };
  const before = pinOf(environment, { name: component, ...current })?.value;
  if (isLostBy(current, before)) return { problem: lossOf(current, environment) };
  const header = generatedFrom(`charts/${component}`, `nx run platform:pin --environment=${environment.name}`);
  return { file: { path: `${component}.yaml`, content: renderRelease(takenRelease(current, before), header) } };
}

function lossOf({ component, layer }: Release, { name }: EnvironmentFolder): Problem {
  const what = `comes to the layer ${layer}, and Argo CD would delete all that it made of it`;
  const remedy = `detach it there first: nx g move-component ${component} --layer=${layer} --environment=${name}`;
  return { where: `environments/${name}/releases/${component}.yaml`, what, remedy };
}
