import foundation from '@idp/infrastructure/foundation';
import { backupSecretsOf, databaseOf, programs, type Contracts, type Environment, type JsonObject } from '@idp/model';
import type { Values } from './values.gen';

const { host, port, database, secret, authority } = databaseOf('kube-prometheus-stack', 'grafana-database');
const folder = '/etc/grafana-database';

/** Whether what people make in Grafana outlives its pod, so that several copies can serve it. */
export const isKept = ({ size }: Environment): boolean => size !== 'demo';

const kept = (_values: unknown, environment: Environment) => isKept(environment);

/** Where Grafana keeps who is logged in and what people made. */
export const databases: Contracts<Values>['databases'] = {
  'grafana-database': {
    clients: programs.grafana.pods,
    priorityClass: foundation.exports.priorityClasses.dashboards,
    resources: (values) => values.database,
    when: kept,
  },
};

/** By which backups of it are written. */
export const backupSecrets: Contracts<Values>['secrets'] = Object.fromEntries(
  Object.entries(backupSecretsOf('grafana-database')).map(([name, { keys, when }]) => [
    name,
    { keys, when: (values: Values, environment: Environment) => isKept(environment) && when(values, environment) },
  ]),
);

/** The chart values by which Grafana finds its database and its copies find each other; none where it keeps nothing. */
export function keptIn(environment: Environment): { values: JsonObject; settings: JsonObject } {
  if (!isKept(environment)) return { values: {}, settings: {} };
  const account = (key: string) => ({ secretKeyRef: { name: secret, key } });
  return {
    values: {
      // A third copy would only wait.
      replicas: Math.min(environment.replicas, 2),
      headlessService: true,
      podDisruptionBudget: { maxUnavailable: 1 },
      topologySpreadConstraints: environment.spread(programs.grafana.pods),
      envValueFrom: { GF_DATABASE_USER: account('username'), GF_DATABASE_PASSWORD: account('password') },
      extraSecretMounts: [
        {
          name: 'database',
          secretName: authority,
          mountPath: folder,
          readOnly: true,
          // The Secret has the authority's private key, too.
          items: [{ key: 'ca.crt', path: 'ca.crt' }],
        },
      ],
    },
    settings: {
      database: {
        ...{ type: 'postgres', host: `${host}:${port}`, name: database },
        ...{ ssl_mode: 'verify-full', ca_cert_path: `${folder}/ca.crt` },
      },
      // Rules that people make are judged by all copies and told by one.
      unified_alerting: {
        ha_peers: 'grafana-headless:9094',
        ha_listen_address: '${POD_IP}:9094',
        ha_advertise_address: '${POD_IP}:9094',
      },
    },
  };
}
