import { PlatformError } from '@idp/model';
import { existsSync, readdirSync } from 'node:fs';

/** What kubeconform reads where nothing else is named. */
const DEFAULT = 'https://raw.githubusercontent.com';

/** Longer than any host takes that is there; kubeconform itself asks for minutes. */
const PATIENCE = 5_000;

/**
 * Asks once whether the hosts of schemas answer at all, and throws what to do where one does not. Nobody is asked where
 * schemas are kept from before, or where a proxy stands between.
 */
export async function schemasAnswer(
  locations: readonly string[],
  cache: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  if (isKept(cache) || ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => env[name])) return;
  const hosts = new Set(locations.flatMap(originOf));
  await Promise.all([...hosts].map(ask));
}

function isKept(cache: string | undefined): boolean {
  return cache !== undefined && existsSync(cache) && readdirSync(cache).length > 0;
}

function originOf(location: string): readonly string[] {
  if (location === 'default') return [DEFAULT];
  return /^https?:\/\/[^/{]+/.exec(location)?.slice(0, 1) ?? [];
}

async function ask(origin: string): Promise<void> {
  try {
    await fetch(origin, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    const what = `cannot read schemas of Kubernetes: ${origin} does not answer`;
    const remedy =
      'name a folder of schemas in the variable SCHEMAS, as docs/verify/schema.md says, or look at the network';
    throw new PlatformError([{ where: 'kubeconform', what, remedy }]);
  }
}
