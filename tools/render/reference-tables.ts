import {
  databaseOf,
  identityProvider,
  nameInClusters,
  type Component,
  type Contracts,
  type Peer,
  type Peers,
} from '@idp/model';
import { objectNameOf } from './contracts/object-name';
import { loginsOf } from './contracts/secret-store';

/** How the declarations of one contract are told: a heading, columns, and the rows of a declaration. */
export interface ReferenceTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** The rows of each declaration, by its name; the environments in which it holds are added to them. */
  rowsOf(definition: Component): Readonly<Record<string, readonly Row[]>>;
}

type Row = readonly string[];

/** A table for every contract that there is. */
export const referenceTables = {
  routes: {
    title: 'Pages',
    columns: ['Page', 'Service'],
    rowsOf: ({ routes }) =>
      each(routes, (name, { service, port, backendTls }) => [
        [code(`https://${name}.<domain>`), `${code(`${service}:${port}`)}${backendTls ? ' over TLS' : ''}`],
      ]),
  },
  logins: {
    title: 'Logins',
    columns: ['Client', 'Secret', 'In Vault'],
    rowsOf: (definition) =>
      Object.fromEntries(
        loginsOf(definition).map((client) => {
          const path = `${identityProvider.component}/${identityProvider.secretOf(client)}`;
          return [client, [[client, code(`${client}-login`), code(path)]]];
        }),
      ),
  },
  secrets: {
    title: 'Secrets',
    columns: ['Secret', 'Key', 'First content', 'In Vault'],
    rowsOf: ({ secrets, ...definition }) =>
      each(secrets, (name, { keys, from = nameInClusters(definition) }) =>
        Object.entries(keys).map(([key, seed]) => [
          code(`${nameInClusters(definition)}-${name}`),
          code(key),
          seed === 'random' ? 'made in the cluster, once' : 'given by a person',
          code(`${from}/${name}`),
        ]),
      ),
  },
  databases: {
    title: 'Databases',
    columns: ['Cluster', 'Secret', 'Clients'],
    rowsOf: ({ databases, ...definition }) =>
      each(databases, (key, { clients }) => {
        const { name, secret } = databaseOf(nameInClusters(definition), key);
        return [[code(name), code(secret), labelsOf(clients)]];
      }),
  },
  metrics: {
    title: 'Metrics',
    columns: ['ServiceMonitor', 'Port', 'Path'],
    rowsOf: ({ metrics, ...definition }) =>
      each(metrics, (name, { port, path = '/metrics' }) => [
        [code(objectNameOf(nameInClusters(definition), name)), code(port), code(path)],
      ]),
  },
  alerts: {
    title: 'Alerts',
    columns: ['Alert', 'Severity', 'After', 'Meaning'],
    rowsOf: ({ alerts, name: component }) =>
      each(alerts, (name, { severity, for: after, summary }) => [
        [linkToRunbook(component, name), severity, after, summary],
      ]),
  },
  slos: {
    title: 'Service levels',
    columns: ['SLO', 'Target', 'Over', 'Promise'],
    rowsOf: ({ slos, name: component }) =>
      each(slos, (name, { target, window = '4w', description }) => [
        [linkToRunbook(component, name), `${target} %`, window, description],
      ]),
  },
  dashboards: {
    title: 'Dashboards',
    columns: ['Dashboard'],
    rowsOf: ({ dashboards }) => each(dashboards, (name) => [[name]]),
  },
  traffic: {
    title: 'Traffic',
    columns: ['Pods', 'May be called by', 'May call'],
    rowsOf: ({ traffic }) =>
      each(traffic, (_name, { pods, from = [], to = [] }) => [[labelsOf(pods), peersOf(from), peersOf(to)]]),
  },
} satisfies Record<keyof Contracts<unknown>, ReferenceTable>;

function each<Declaration>(
  declarations: Readonly<Record<string, Declaration>> | undefined,
  rows: (name: string, declaration: Declaration) => readonly Row[],
): Record<string, readonly Row[]> {
  return Object.fromEntries(Object.entries(declarations ?? {}).map(([name, one]) => [name, rows(name, one)]));
}

function code(text: string): string {
  return `\`${text}\``;
}

function linkToRunbook(component: string, name: string): string {
  return `[${name}](../runbooks/${component}.md#${name.toLowerCase()})`;
}

function peersOf(peers: Peers<unknown>): string {
  if (typeof peers === 'function') return 'whom values and environment name';
  return peers.length === 0 ? 'nobody' : peers.map(peerOf).join('; ');
}

function peerOf({ entity, program, namespace, pods, route, hosts, ports }: Peer): string {
  const who = [
    entity,
    program,
    route && `page ${route}`,
    pods && labelsOf(pods),
    namespace && `in ${namespace}`,
    hosts?.map(code).join(', '),
    ports && `port ${ports.join(', ')}`,
  ];
  return who.filter((part) => part !== undefined).join(' ');
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, value]) => code(`${key}=${value}`))
    .join(' ');
}
