import type { Conditional } from './conditional';
import type { Environment } from './environment';

/** How much a database gets in an environment. */
export interface DatabaseResources {
  /** The disk of each instance. */
  readonly volume: string;
  readonly cpu: string;
  readonly memory: string;
  readonly memoryLimit: string;
}

/** A PostgreSQL database of the component's own, which nobody else may reach. */
export interface Database<Values> extends Conditional<Values> {
  /** Labels of the component's pods that talk to it. */
  readonly clients: Readonly<Record<string, string>>;
  readonly priorityClass: string;
  resources(values: Values, environment: Environment): DatabaseResources;
}

/** Who runs databases: what a component that declares one needs to have among its needs. */
export type DatabaseOperator = {
  /** The image of PostgreSQL that every database runs. */
  readonly image: string;
  /** The namespace and the labels of the operator's pods. */
  readonly namespace: string;
  readonly pods: Readonly<Record<string, string>>;
};

/** How a component reaches its database of this key, in its own namespace and over TLS. */
export function databaseOf(component: string, key: string) {
  const name = `${component}-${key}`;
  return {
    name,
    host: `${name}-rw`,
    port: 5432,
    database: 'app',
    /** The Secret with `username` and `password`. */
    secret: `${name}-app`,
    /** The Secret with the authority of its certificate, in `ca.crt`. */
    authority: `${name}-ca`,
  };
}

/** The keys by which a database's backups are written; beside the database, among the component's secrets. */
export function backupSecretsOf(key: string) {
  return {
    [`${key}-backups`]: {
      keys: { ACCESS_KEY_ID: 'given', SECRET_ACCESS_KEY: 'given' },
      when: (_values: unknown, { backups }: Environment) => backups !== undefined,
    },
  } as const;
}
