import { aDockerRegistry, aProxy, type ADockerRegistry, type AProxy, type Intercept } from '@idp/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Waiting } from '../request';
import { openRegistries } from '../open-registries';
import type { Repository } from '../repository';

/** A real registry, and a proxy before it that can answer in its place. */
export interface ARegistry {
  /** Where it stores, and the home of whoever asks it. */
  readonly folder: string;
  readonly registry: ADockerRegistry;
  readonly proxy: AProxy;
  /** What answers in place of the registry from now on. */
  intercept(by: Intercept): void;
  /** The repository of the chart loki below a path, through the proxy. */
  repository(path?: string, env?: NodeJS.ProcessEnv, plainHttp?: boolean): Repository;
  /** How many requests match. */
  sent(pattern: RegExp): number;
  remove(): Promise<void>;
}

const impatient: Waiting = { silenceMs: 5000, totalMs: 10_000, tries: 3, firstWaitMs: 5, longestWaitMs: 2000 };

/** Starts a registry with these lines in its configuration. */
export async function aRegistry(rest = ''): Promise<ARegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const registry = await aDockerRegistry(folder, { rest });
  let intercept: Intercept = () => false;
  const proxy = await aProxy(registry.host, (...given) => intercept(...given));
  return {
    folder,
    registry,
    proxy,
    intercept: (by) => (intercept = by),
    repository: (path, env, plainHttp) => repositoryAt(proxy.host, { HOME: folder, ...env }, path, plainHttp),
    sent: (pattern) => proxy.lines.filter((line) => pattern.test(line)).length,
    remove: async () => {
      await proxy.close();
      await registry.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The repository of the chart loki in a registry of this machine, asked by somebody impatient. */
export function repositoryAt(
  host: string,
  env: NodeJS.ProcessEnv = {},
  path = 'platform',
  plainHttp = true,
): Repository {
  const at = { url: `oci://${host}/${path}`, plainHttp, where: 'environments/dev/environment.yaml:8' };
  return openRegistries([at], { PATH: process.env['PATH'], ...env }, impatient)(at, 'loki');
}

/** A blob that is sent, and a manifest. */
export const lines = { blob: /^PUT \/v2\/.*\/blobs\/uploads\//, manifest: /^PUT \/v2\/.*\/manifests\// } as const;
