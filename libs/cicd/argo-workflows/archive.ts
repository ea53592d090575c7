import { databaseOf, type JsonObject } from '@idp/model';
import type { Values } from './values.gen';

const database = databaseOf('argo-workflows', 'archive');
const folder = '/etc/archive-authority';

/** The labels of the pods that read and write the archive: the controller and the server. */
export const clients = { 'app.kubernetes.io/instance': 'argo-workflows' };

/** The Secret with the account of the archive, which both read through the API. */
export const account = database.secret;

/** What the controller is told of the database in which workflows stay when they are deleted. */
export function persistenceOf({ archive }: Values): JsonObject {
  const fromSecret = (key: string) => ({ name: account, key });
  return {
    archive: true,
    archiveTTL: `${archive}d`,
    connectionPool: { maxIdleConns: 5, maxOpenConns: 10, connMaxLifetime: '30m' },
    postgresql: {
      ...{ host: database.host, port: database.port, database: database.database, tableName: 'argo_workflows' },
      userNameSecret: fromSecret('username'),
      passwordSecret: fromSecret('password'),
      ssl: true,
      sslMode: 'verify-full',
    },
  };
}

/** The authority of the database's certificate; the Secret has its private key too, which nobody else gets. */
export const authorityOfArchive = {
  variable: { name: 'PGSSLROOTCERT', value: `${folder}/ca.crt` },
  volume: { name: 'archive', secret: { secretName: database.authority, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
  mount: { name: 'archive', mountPath: folder, readOnly: true },
} as const;
