import type { ComponentFolder, Settings } from '@idp/model';
import { cacheFolderOf, openCache, type Cache } from './cache';
import { openClient, type Client } from './client';
import { sender, type Timeouts } from './exchange';
import { mirrorsOf, type Mirror } from './mirrors';
import type { Patience } from './retry';

/** What the upstreams of all components share. Opened once in a run. */
export interface Sources {
  /** Whether locks may not change. */
  readonly frozen: boolean;
  readonly cache: Cache;
  readonly client: Client;
  readonly mirrors: readonly Mirror[];
  /** The indexes of chart repositories that were read in this run, by their address. */
  readonly indexes: Map<string, Promise<unknown>>;
}

/** An upstream's component, for messages, and the sources that it is fetched from. */
export interface UpstreamContext {
  /** The component's name. */
  readonly component: string;
  /** File and line of the upstream. */
  readonly where: string;
  readonly sources: Sources;
}

/** How long is waited for servers; tests are less patient. */
export type Waiting = Timeouts & Patience;

const waiting: Waiting = { silenceMs: 30_000, totalMs: 300_000, tries: 4, firstWaitMs: 500, longestWaitMs: 60_000 };

/** Opens the sources as platform.yaml and the environment variables say. */
export function openSources(
  settings: Settings,
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  patience: Waiting = waiting,
): Sources {
  const mirrors = mirrorsOf(settings, env, root);
  const plain = mirrors.filter(({ target }) => target.startsWith('http://'));
  const plainOrigins = new Set(plain.map(({ target }) => new URL(target).origin));
  return {
    frozen: env['CI'] === 'true',
    cache: openCache(cacheFolderOf(env)),
    client: openClient({ send: sender(env, patience), env, patience, plainOrigins }),
    mirrors,
    indexes: new Map(),
  };
}

/** What is needed to lock and fetch the upstream of a component. */
export function contextOf({ name, locate }: ComponentFolder, sources: Sources): UpstreamContext {
  return { component: name, where: locate('upstream'), sources };
}
