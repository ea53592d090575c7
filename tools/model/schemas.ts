import cluster from './cluster.schema.json';
import facts from './environment.schema.json';
import exceptions from './exceptions.schema.json';
import lock from './lock.schema.json';
import type { Schema } from './platform';
import release from './release.schema.json';
import settings from './settings.schema.json';

/** The schemas of the files that people and commands write: environment.yaml, cluster.yaml, platform.yaml, exceptions.yaml, the releases and the locks. */
export const schemas: {
  readonly facts: Schema;
  readonly cluster: Schema;
  readonly exceptions: Schema;
  readonly settings: Schema;
  readonly release: Schema;
  readonly lock: Schema;
} = {
  facts,
  cluster,
  exceptions,
  settings,
  release,
  lock,
};
