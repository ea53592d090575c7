import facts from './environment.schema.json';
import lock from './lock.schema.json';
import type { Schema } from './platform';
import release from './release.schema.json';
import settings from './settings.schema.json';

/** The schemas of the files that people and commands write: environment.yaml, platform.yaml, the releases and the locks. */
export const schemas: {
  readonly facts: Schema;
  readonly settings: Schema;
  readonly release: Schema;
  readonly lock: Schema;
} = {
  facts,
  settings,
  release,
  lock,
};
