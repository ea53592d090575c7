import facts from './environment.schema.json';
import type { Schema } from './platform';
import release from './release.schema.json';
import settings from './settings.schema.json';

/** The schemas of the files that people and commands write: environment.yaml, platform.yaml and the releases. */
export const schemas: { readonly facts: Schema; readonly settings: Schema; readonly release: Schema } = {
  facts,
  settings,
  release,
};
