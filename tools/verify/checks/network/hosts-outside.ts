import { printPath, type RenderedObject, type Rendering } from '@idp/model';
import { namespacesIn } from '../../namespaces';
import { textsIn, withoutComments } from '../../texts';
import { routedHosts } from '../names/hosts';
import type { Called } from './call';

const URL =
  /\b(https?|ldaps?|oci|smtps?|ssh):\/\/(?:[^\s/@"']*@)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?::(\d+))?(?![\w.-])/gi;

const LOCAL = ['svc', 'svc.cluster.local', 'cluster.local', 'localhost'];
const PORTS: Readonly<Record<string, number>> = { http: 80, ldap: 389, ldaps: 636, smtp: 25, smtps: 465, ssh: 22 };

/** Settings with a URL that the program itself calls, as opposed to a browser; what is written into Vault is for Vault. */
const CALLED =
  /(?<!oidc_)(?:token|api|discovery|metadata|jwks|userinfo|provider)_?url["']?\s*[:=]\s*["']?https:\/\/([a-z0-9.-]+)|\bissuer(?:_?url)?["']?\s*[:=]\s*["']?https:\/\/([a-z0-9.-]+)/gi;

type Finder = (object: RenderedObject) => readonly { readonly path: string; readonly called: Called }[];

/** Finds the hosts in an object that are not in the cluster, and those that lead back into it through the Gateway. */
export function hostsOutside(rendering: Rendering): Finder {
  const { domain } = rendering.environment.facts.value;
  const routed = routedHosts(rendering);
  const namespaces = namespacesIn(rendering).map(({ name }) => name);
  return (object) =>
    textsIn(object).flatMap(({ path, text }) => {
      if (!text.includes('://')) return [];
      const plain = withoutComments(text);
      const at = printPath(path);
      const pages = [...plain.matchAll(CALLED)].map(([, one, other]) => one ?? other ?? '');
      return [
        ...hostsIn(plain, [domain, ...namespaces]).map((called) => ({ path: at, called })),
        ...(pages.some((host) => routed.includes(host) && !isOwn(host, object, rendering))
          ? [{ path: at, called: { name: 'a page through the Gateway', entity: 'ingress', ports: [] } as const }]
          : []),
      ];
    });
}

/** Names within the cluster end in its own domain, in that of the platform, or in a namespace. */
function hostsIn(text: string, inside: readonly string[]): readonly Called[] {
  const found = [...text.matchAll(URL)].flatMap(([, scheme = '', host = '', port]) => {
    const isInside = [...LOCAL, ...inside].some((domain) => host === domain || host.endsWith(`.${domain}`));
    const number = port === undefined ? (PORTS[scheme.toLowerCase()] ?? 443) : Number(port);
    return isInside ? [] : [{ name: host, host, ports: [number] }];
  });
  return [...new Map(found.map((called) => [`${called.host}:${called.ports.join()}`, called])).values()];
}

/** Who answers at a host does not go through the Gateway to call it. */
function isOwn(host: string, { component }: RenderedObject, rendering: Rendering): boolean {
  const own = rendering.components.find(({ name }) => name === component)?.objects ?? [];
  return own.some(({ kind, content }) => kind === 'HTTPRoute' && JSON.stringify(content).includes(`"${host}"`));
}
