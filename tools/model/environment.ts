import type { Facts } from './environment.gen';
import type { JsonObject } from './json';
import { identityProvider } from './logins';
import type { Provider } from './providers';
import type { Settings } from './settings.gen';

/** How much everything gets in an environment. */
export type Size = Facts['size'];

/** The sizes, smallest first. */
export const sizes = ['demo', 'standard', 'ha'] as const satisfies readonly Size[];

/** Copies of a service that can have several, where the environment does not say. */
const replicasOf: Readonly<Record<Size, number>> = { demo: 1, standard: 2, ha: 3 };

/** An environment as one component sees it: its facts, complete, and what follows from them. */
export interface Environment {
  readonly name: string;
  readonly domain: string;
  readonly size: Size;
  readonly replicas: number;
  readonly nodes: number;
  /** Where each node reaches the Kubernetes API before the cluster has a network. */
  readonly api: Facts['cluster']['api'];
  readonly tls: Facts['tls'];
  /** How the platform's Gateway is reached. */
  readonly gateway: Facts['gateway'];
  /** What happens to traffic that no component declares. */
  readonly traffic: Facts['traffic'];
  /** The registry with the charts of this environment. */
  readonly registry: string;
  /** The repository that Argo CD follows; none when absent. */
  readonly repository?: string;
  /** Where the keys of a new Vault go. */
  readonly vaultKeys: Facts['vaultKeys'];
  /** Where databases are backed up; nowhere when absent. */
  readonly backups?: Facts['backups'];
  /** The URL of the identity provider. */
  readonly issuer: string;
  /** The people's groups, as the identity provider names them, that have each role on the platform. */
  readonly groups: Settings['groups'];
  /** Owner, business unit, cost centre and environment: for upstream charts, where they cannot clash with selectors. */
  readonly labels: Readonly<Record<string, string>>;
  /** The host of a route. */
  host(route: string): string;
  /** An image, or the registry or path that it lies in, as this environment pulls it. */
  image(reference: string): string;
  /** The topologySpreadConstraints that keep pods with these labels on different nodes: by force where there are as many nodes as copies. */
  spread(labels: Readonly<Record<string, string>>): readonly JsonObject[];
  /** Whether the component that brings this is on. */
  has(provider: Provider): boolean;
}

/** What an environment looks like to a component with these labels, on a platform with these groups. */
export function environmentOf(
  name: string,
  facts: Facts,
  { labels, groups }: Pick<Environment, 'labels' | 'groups'>,
  has: (provider: Provider) => boolean,
): Environment {
  const replicas = facts.replicas ?? replicasOf[facts.size];
  return {
    name,
    domain: facts.domain,
    size: facts.size,
    replicas,
    nodes: facts.nodes,
    api: facts.cluster.api,
    tls: facts.tls,
    gateway: facts.gateway,
    traffic: facts.traffic,
    registry: facts.registry,
    ...(facts.git && { repository: facts.git.repository }),
    vaultKeys: facts.vaultKeys,
    ...(facts.backups && { backups: facts.backups }),
    issuer: `https://${identityProvider.route}.${facts.domain}`,
    groups,
    labels,
    host: (route) => `${route}.${facts.domain}`,
    image: (reference) => rewriteImage(reference, facts.images),
    spread: (matchLabels) => [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: facts.nodes >= replicas ? 'DoNotSchedule' : 'ScheduleAnyway',
        // A node that takes no pods, such as one that is drained, is none to keep free for them.
        nodeTaintsPolicy: 'Honor',
        labelSelector: { matchLabels },
      },
    ],
    has,
  };
}

/** The image under the longest rewritten prefix that ends at a `/` of it or is all of it; unchanged when there is none. */
export function rewriteImage(reference: string, rewrites: Readonly<Record<string, string>>): string {
  const matches = Object.keys(rewrites).filter((prefix) => reference === prefix || reference.startsWith(`${prefix}/`));
  const longest = matches.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? reference : `${rewrites[longest]}${reference.slice(longest.length)}`;
}
