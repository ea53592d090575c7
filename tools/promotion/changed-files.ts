import { renderAppsOfApps, renderRelease } from '@idp/gitops';
import { nameOfPin, type EnvironmentFolder, type Platform, type Release } from '@idp/model';
import { generatedFrom } from '@idp/render';

/** A file that a change writes, or takes away. */
export interface FileChange {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Undefined where it goes. */
  readonly content: string | undefined;
}

/** An environment with these releases in place of its own of the same components, whatever those were called. */
export function withReleases(environment: EnvironmentFolder, releases: readonly Release[]): EnvironmentFolder {
  const files = releases.map((value) => {
    const path = pinPathOf(environment.name, value.component);
    return [value.component, { path, value, locate: () => path }] as const;
  });
  const now = new Map(releases.map((release) => [nameOfPin(release), release.component]));
  const others = [...environment.releases].filter(([name, { value }]) => (now.get(nameOfPin(value)) ?? name) === name);
  return { ...environment, releases: new Map([...others, ...files]) };
}

/** The platform with this environment in place of the one of its name. */
export function withEnvironment(platform: Platform, environment: EnvironmentFolder): Platform {
  const environments = platform.environments.map((other) => (other.name === environment.name ? environment : other));
  return { ...platform, environments };
}

/**
 * What other releases of an environment change in the workspace: their pins, as a command writes them from a source,
 * and what Argo CD reads to run the environment.
 */
export function changedFiles(
  before: EnvironmentFolder,
  after: EnvironmentFolder,
  platform: Platform,
  madeBy: { readonly source: string; readonly command: string },
): readonly FileChange[] {
  const header = generatedFrom(madeBy.source, madeBy.command);
  const pins = [...after.releases].filter(([name, { value }]) => before.releases.get(name)?.value !== value);
  const gone = [...before.releases.keys()].filter((name) => !after.releases.has(name));
  return [
    ...pins.map(([name, { value }]) => ({ path: pinPathOf(after.name, name), content: renderRelease(value, header) })),
    ...gone.map((name) => ({ path: pinPathOf(after.name, name), content: undefined })),
    ...changedAppsOfApps(before, after, platform),
  ];
}

/** What other releases of an environment change in what Argo CD reads to run it: without Git the releases are in there. */
export function changedAppsOfApps(
  before: EnvironmentFolder,
  after: EnvironmentFolder,
  platform: Platform,
): readonly FileChange[] {
  const [old, now] = [before, after].map((environment) => {
    const files = renderAppsOfApps(environment, withEnvironment(platform, environment));
    return new Map(files.map(({ path, content }) => [`apps-of-apps/${environment.name}/${path}`, content]));
  });
  const gone = [...(old ?? [])].filter(([path]) => !now?.has(path)).map(([path]) => ({ path, content: undefined }));
  const written = [...(now ?? [])].filter(([path, content]) => old?.get(path) !== content);
  return [...written.map(([path, content]) => ({ path, content })), ...gone];
}

/** Where the pin of a component lies. */
export function pinPathOf(environment: string, component: string): string {
  return `environments/${environment}/releases/${component}.yaml`;
}
