import type { ComponentFolder, Settings } from '@idp/model';

/** What the upstreams of all components share: mirrors and the cache. Opened once in a run. */
export interface Sources {
  /** The workspace's folder. */
  readonly root: string;
}

/** An upstream's component, for messages, and the sources that it is fetched from. */
export interface UpstreamContext {
  /** The component's name. */
  readonly component: string;
  /** File and line of the upstream. */
  readonly where: string;
  readonly sources: Sources;
}

/** Opens the sources as platform.yaml and the environment variables say. */
export function openSources(_settings: Settings, root: string, _env: NodeJS.ProcessEnv = process.env): Sources {
  return { root };
}

/** What is needed to lock and fetch the upstream of a component. */
export function contextOf({ name, locate }: ComponentFolder, sources: Sources): UpstreamContext {
  return { component: name, where: locate('upstream'), sources };
}
