import { isObject } from '@idp/model';
import { parseYaml } from '@idp/workspace';
import type { Tree } from '@nx/devkit';
import type { EnvironmentOptions } from './options';

/** What an environment is that promotes from none: one that fits a laptop, without Git. */
const LOCAL = {
  cluster: { server: 'https://kubernetes.default.svc' },
  size: 'demo',
  nodes: 1,
  registry: 'oci://registry.localhost:5000/platform',
  registryPlainHttp: true,
} as const;

/** The domain under which the hosts of an environment on one's own machine resolve to that machine. */
const LOCAL_DOMAIN = '127-0-0-1.nip.io';

/** The facts to write: those of the environment before, with a domain of its own; else those of a local one. */
export function factsOf(tree: Tree, { name, promotesFrom, domain }: EnvironmentOptions): object {
  if (promotesFrom === undefined) return { domain: domain ?? `${name}.${LOCAL_DOMAIN}`, ...LOCAL };
  const path = `environments/${promotesFrom}/environment.yaml`;
  const parsed = parseYaml(path, tree.read(path, 'utf8') ?? '');
  const before = 'file' in parsed && isObject(parsed.file.value) ? parsed.file.value : {};
  const beforeDomain = String(before['domain']);
  return { ...before, domain: domain ?? domainAfter(beforeDomain, promotesFrom, name), promotesFrom };
}

/** `dev.example.com` becomes `qa.example.com`; a domain that does not begin with its environment gets the name in front. */
function domainAfter(domain: string, before: string, name: string): string {
  return domain.startsWith(`${before}.`) ? `${name}${domain.slice(before.length)}` : `${name}.${domain}`;
}
