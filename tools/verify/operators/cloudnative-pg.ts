import { textAt, valueAt, type JsonObject } from '@idp/model';
import { existing } from '../existing';
import type { Makers } from './maker';

/** The keys of the Secret with which a user logs in. */
const LOGIN = [
  ...['username', 'user', 'password', 'dbname', 'host', 'port', 'pgpass'],
  ...['uri', 'jdbc-uri', 'fqdn-uri', 'fqdn-jdbc-uri'],
];

/** CloudNativePG: https://cloudnative-pg.io/documentation/current/applications/ */
export const cloudnativePg: Makers = {
  Cluster: ({ apiVersion, name, namespace, content }) => {
    if (!apiVersion.startsWith('postgresql.cnpg.io/')) return [];
    const labels = { 'cnpg.io/cluster': name, 'cnpg.io/podRole': 'instance' };
    const primary = { ...labels, 'cnpg.io/instanceRole': 'primary', role: 'primary' };
    const replica = { ...labels, 'cnpg.io/instanceRole': 'replica', role: 'replica' };
    return [
      ...['rw', 'ro', 'r'].map((access) => existing('Service', namespace, `${name}-${access}`, ['postgres', '5432'])),
      ...usersOf(content).map((user) => existing('Secret', namespace, `${name}-${user}`, LOGIN)),
      existing('Secret', namespace, `${name}-ca`, ['ca.crt', 'ca.key']),
      ...['server', 'replication'].map((use) =>
        existing('Secret', namespace, `${name}-${use}`, ['tls.crt', 'tls.key']),
      ),
      existing('ServiceAccount', namespace, name),
      { ...existing('Pod', namespace, name), labels: primary },
      { ...existing('Pod', namespace, name), labels: replica },
    ];
  },
  Pooler: ({ name, namespace, content }) => [
    existing('Service', namespace, name, ['pgbouncer', '5432']),
    {
      ...existing('Pod', namespace, name),
      labels: {
        'cnpg.io/poolerName': name,
        'cnpg.io/podRole': 'pooler',
        'cnpg.io/cluster': textAt(content, 'spec', 'cluster', 'name') ?? '',
      },
    },
  ],
};

/** The users that a Secret is made for: not one whose password is given, nor the superuser where nobody may be it. */
function usersOf(content: JsonObject): readonly string[] {
  const isGiven = textAt(content, 'spec', 'bootstrap', 'initdb', 'secret', 'name') !== undefined;
  const mayBeSuperuser = valueAt(content, 'spec', 'enableSuperuserAccess') === true;
  return [...(isGiven ? [] : ['app']), ...(mayBeSuperuser ? ['superuser'] : [])];
}
