import type { ComponentFolder, Settings } from '@idp/model';
import { openClient, patient, type Client, type Remedies, type Waiting } from '@idp/registry';
import { cacheFolderOf } from '@idp/programs';
import { openCache, type Cache } from './cache';
import { mirrorsOf, type Mirror } from './mirrors';

/** What the upstreams of all components share. Opened once in a run. */
export interface Sources {
  /** Whether locks may not change. */
  readonly frozen: boolean;
  /** What a person does about an upstream that the cache lacks, where nothing may be fetched. */
  readonly offline?: string;
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

/** What a person can do about a source that does not answer. */
const remedies: Remedies = {
  unreachable: 'try again, or set a mirror that you can reach',
  tooLarge: 'correct the address: no upstream is that large',
  plain: 'use its https:// address, or set a mirror that begins with http:// if you trust the network',
};

/** Opens the sources as platform.yaml and the environment variables say. */
export function openSources(
  settings: Settings,
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  waiting: Waiting = patient,
): Sources {
  const mirrors = mirrorsOf(settings, env, root);
  const plain = mirrors.filter(({ target }) => target.startsWith('http://'));
  const plainOrigins = new Set(plain.map(({ target }) => new URL(target).origin));
  return {
    frozen: env['CI'] === 'true',
    cache: openCache(cacheFolderOf(env)),
    client: openClient({ env, waiting, plainOrigins, remedies }),
    mirrors,
    indexes: new Map(),
  };
}

/** What is needed to lock and fetch the upstream of a component. */
export function contextOf({ name, locate }: ComponentFolder, sources: Sources): UpstreamContext {
  return { component: name, where: locate('upstream'), sources };
}
