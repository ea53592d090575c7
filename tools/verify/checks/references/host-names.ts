import { printPath, type RenderedObject } from '@idp/model';
import { textsIn, withoutComments } from '../../texts';
import { statedHosts, type Stated } from './stated-hosts';

/** A host in the cluster that a text names. */
export interface Host {
  readonly service: string;
  /** That of the object where the text says none. */
  readonly namespace: string;
  readonly scheme?: string;
  readonly port?: string;
  /** Where the text stands. */
  readonly path: string;
}

/** The host as a text says it, before anybody knows whether it is one of the cluster. */
interface Named {
  readonly labels: readonly string[];
  readonly scheme?: string;
  readonly port?: string;
}

/** What may be asked about names of the environment. */
export interface Names {
  isNamespace(name: string): boolean;
  isService(name: string): boolean;
  /** Whether a pod is one of a StatefulSet, which has a name of its own: `vault-0.vault-internal`. */
  isOfSet(pod: string, namespace: string | undefined): boolean;
}

/** With `.svc`: it can be nothing else, whatever stands before it: `https://pod.service.namespace.svc:8443`. */
const QUALIFIED =
  /(?:([a-z][a-z0-9+]*):\/\/(?:[^\s/@]*@)?)?(?<![\w.$})%*-])(?:[a-z0-9-]+\.)??([a-z0-9][a-z0-9-]*)\.([a-z0-9][a-z0-9-]*)\.svc(?:\.cluster\.local)?(?![\w-]|\.[a-z])(?::(\d+))?/g;

/** Shorter forms, which only a scheme or a port tells from other words: `http://loki:3100`, `loki.monitoring:3100`. */
const SHORT =
  /(?<![\w.$})%*/@-])(?:([a-z][a-z0-9+]*):\/\/(?:[^\s/@]*@)?)?([a-z][a-z0-9-]*[a-z0-9])(?:\.([a-z][a-z0-9-]*[a-z0-9]))?(?::(\d{2,5}))?(?![\w.$({%-]|:[\w/])/g;

const SCHEMES: Readonly<Record<string, string>> = {
  http: '80',
  https: '443',
  nats: '4222',
  postgres: '5432',
  postgresql: '5432',
  redis: '6379',
};

/** Names that every pod knows for itself. */
const ITSELF = new Set(['localhost', 'host', 'hostname', 'example']);

/** The hosts of the cluster in the texts of an object, each once a text. */
export function hostsOf(object: RenderedObject, names: Names): readonly Host[] {
  return textsIn(object).flatMap(({ path, text }) => {
    const hosts = [
      ...(/\.svc|:\/\/|:\d/.test(text) ? hostsIn(text, object.namespace, names) : []),
      ...statedHosts(object, path, text).flatMap((stated) => ofStated(stated, object.namespace, names)),
    ];
    if (hosts.length === 0) return [];
    const at = printPath(path);
    return [...new Map(hosts.map((host) => [JSON.stringify(host), { ...host, path: at }])).values()];
  });
}

/** A short name is one of the namespace of the object: nobody else answers to it. */
function ofStated({ labels, port }: Stated, own: string | undefined, names: Names): readonly Omit<Host, 'path'>[] {
  const [service = '', namespace = own] = labels;
  if (namespace === undefined || ITSELF.has(service)) return [];
  return namespace === own || names.isNamespace(namespace) ? [hostOf({ labels, port }, namespace)] : [];
}

function hostsIn(text: string, own: string | undefined, names: Names): readonly Omit<Host, 'path'>[] {
  const uncommented = withoutComments(text);
  const qualified = [...uncommented.matchAll(QUALIFIED)].map(([, scheme, service = '', namespace = '', port]) =>
    hostOf({ labels: [service, namespace], ...said(scheme, port) }, namespace),
  );
  const short = [...uncommented.matchAll(SHORT)].flatMap(([, scheme, service = '', namespace, port]) => {
    if (namespace !== undefined && own !== undefined && (scheme ?? port) !== undefined && names.isOfSet(service, own))
      return [hostOf({ labels: [namespace], ...said(scheme, port) }, own)];
    const named = { labels: namespace === undefined ? [service] : [service, namespace], ...said(scheme, port) };
    const where = namespaceOf(named, own, names);
    return where === undefined || isUpstream(service, uncommented) ? [] : [hostOf(named, where)];
  });
  return [...qualified, ...short];
}

function said(scheme: string | undefined, port: string | undefined): Pick<Named, 'scheme' | 'port'> {
  return { ...(scheme !== undefined && { scheme }), ...(port !== undefined && { port }) };
}

function hostOf({ labels: [service = ''], scheme, port }: Named, namespace: string): Omit<Host, 'path'> {
  const used = port ?? SCHEMES[scheme ?? ''];
  return { service, namespace, ...said(scheme, used) };
}

/** The namespace in which a short host is looked for; undefined where it is probably none of the cluster. */
function namespaceOf(named: Named, own: string | undefined, names: Names): string | undefined {
  const { labels, scheme, port } = named;
  const [service = '', namespace] = labels;
  if (namespace === undefined)
    return scheme !== undefined && scheme in SCHEMES && !ITSELF.has(service) ? own : undefined;
  if (scheme === undefined && port === undefined) return undefined;
  if (names.isNamespace(namespace)) return namespace;
  // Words with a dot may be anything, unless a Service is named so and no such domain is there for everybody.
  const isDomain = namespace.length < 5 || port === undefined;
  return names.isService(service) && !isDomain ? namespace : undefined;
}

/** Proxies give names of their own to what they lead to. */
function isUpstream(name: string, text: string): boolean {
  return new RegExp(`\\b(?:upstream|cluster_name|name):? +"?${name}\\b`).test(text);
}
