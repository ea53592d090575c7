import type { Settings } from '@idp/model';
import type { Waiting } from '@idp/registry';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSources, type UpstreamContext } from '../context';

/** What a test needs to lock and fetch: a folder of its own, in which cache and home lie. */
export interface AContext {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  context(mirrors?: Readonly<Record<string, string>>, waiting?: Partial<Waiting>): UpstreamContext;
  remove(): void;
}

const impatient: Waiting = { silenceMs: 2000, totalMs: 5000, tries: 3, firstWaitMs: 5, longestWaitMs: 1500 };

/** A context with nothing in the cache and nobody logged in. */
export function aContext(): AContext {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-'));
  const env: NodeJS.ProcessEnv = { HOME: folder, PATH: process.env['PATH'], PLATFORM_CACHE: join(folder, 'cache') };
  return {
    folder,
    env,
    context: (mirrors = {}, waiting = {}) => ({
      component: 'logs',
      where: 'libs/observability/logs/component.ts:9',
      sources: openSources({ ...settings, mirrors: { ...mirrors } }, folder, env, { ...impatient, ...waiting }),
    }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const settings: Settings = {
  name: 'idp',
  repository: 'https://git.example.com/platform',
  kubernetes: '>=1.33.0-0',
  owner: 'a-team',
  forge: {},
  groups: { administrators: [], editors: [], viewers: [] },
  owners: {},
};
