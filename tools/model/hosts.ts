import { isIP } from 'node:net';
import type { Environment } from './environment';
import type { Peer } from './traffic';

type Place = Pick<Environment, 'domain'>;

const portOf: Readonly<Record<string, number>> = { http: 80, https: 443, ssh: 22, git: 9418 };

/** Hosts that belong to others: where these send those who ask. */
const beside: Readonly<Record<string, readonly string[]>> = {
  'docker.io': [
    'registry-1.docker.io',
    'auth.docker.io',
    'production.cloudflare.docker.com',
    '*.r2.cloudflarestorage.com',
  ],
  'ghcr.io': ['pkg-containers.githubusercontent.com'],
  'github.com': ['api.github.com', 'codeload.github.com', 'raw.githubusercontent.com', 'objects.githubusercontent.com'],
  'quay.io': ['*.quay.io'],
  'registry.k8s.io': ['*.pkg.dev', '*.amazonaws.com'],
};

/** Who answers at a URL: a page of the platform, pods of a namespace, or a host outside of the cluster. */
export function peerAt(url: string, { domain }: Place): Peer {
  const [, scheme = 'ssh', host = '', port] = /^(?:([a-z]+):\/\/)?(?:[^@/]*@)?([^:/?]+)(?::(\d+))?/.exec(url) ?? [];
  const [, namespace] = /^[a-z0-9-]+\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?$/.exec(host) ?? [];
  // The port of a Service is not that of its pods.
  if (namespace !== undefined) return { namespace };
  if (host.endsWith(`.${domain}`)) return { route: host.slice(0, -domain.length - 1) };
  const ports = [port === undefined ? (portOf[scheme] ?? 443) : Number(port)];
  return { hosts: [host, ...(beside[host] ?? [])], ports };
}

/** Where images come from as an environment pulls them: references, or the registries in them. */
export function registriesOf(
  references: readonly string[],
  environment: Place & Pick<Environment, 'image'>,
): readonly Peer[] {
  const hosts = references.map((reference) => environment.image(reference).split('/')[0]);
  return [...new Set(hosts)].map((host) => peerAt(`https://${host}`, environment));
}

/** An object storage, in which each bucket may have a host of its own; that of AWS where there is no endpoint. */
export function objectStorage(endpoint: string | undefined, region: string | undefined, place: Place): Peer {
  const { hosts, ...peer } = peerAt(endpoint ?? `https://s3.${region ? `${region}.` : ''}amazonaws.com`, place);
  return hosts ? { ...peer, hosts: hosts.flatMap((host) => (isAddress(host) ? [host] : [host, `*.${host}`])) } : peer;
}

/** Where a node of a cloud says who runs on it. */
const node: Peer = { hosts: ['169.254.169.254'], ports: [80] };

/** The same of AWS for pods: an agent on each node of EKS, which Cilium takes for the node itself where it listens there. */
const podIdentity: readonly Peer[] = [
  { hosts: ['fd00:ec2::254', '169.254.170.23', 'fd00:ec2::23'], ports: [80] },
  { entity: 'host', ports: [80] },
];

/** Services of AWS, and those that say who asks; some of them are on the node itself. */
export function amazon(services: readonly string[], region: string): readonly Peer[] {
  const names = [...services, `sts.${region}`, 'sts'];
  return [{ hosts: names.map((name) => `${name}.amazonaws.com`), ports: [443] }, node, ...podIdentity];
}

/** The same of Google. */
export function google(services: readonly string[]): readonly Peer[] {
  const names = [...services, 'iamcredentials', 'oauth2', 'sts'];
  return [{ hosts: names.map((name) => `${name}.googleapis.com`), ports: [443] }, node];
}

/** The same of Azure, whose services have hosts of several domains. */
export function azure(hosts: readonly string[]): readonly Peer[] {
  return [{ hosts: [...hosts, 'login.microsoftonline.com'], ports: [443] }, node];
}

/** Whether this is an address, as opposed to a name. */
export function isAddress(host: string): boolean {
  return isIP(host) !== 0;
}
