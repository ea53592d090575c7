import type { Connection } from '@idp/cluster';
import { PlatformError, type EnvironmentFolder, type JsonObject, type Rendering, type Settings } from '@idp/model';
import type { Given } from './given';
import type { Provider } from './provider';
import type { Tell } from './step';

/** The charts of an environment: where they come from is no business of the steps. */
export interface Charts {
  /** What would be built, pushed and pinned. The registry may not be there yet. Changes nothing. */
  missing(thereIsRegistry: boolean): Promise<readonly string[]>;
  /** Builds, pushes and pins it. */
  bring(tell: Tell): Promise<void>;
  /** The environment with its pins of now. */
  environment(): Promise<EnvironmentFolder>;
  /** What Argo CD reads to run the environment. */
  appsOfApps(): Promise<readonly JsonObject[]>;
  /** Everything that Argo CD will apply. */
  rendering(): Promise<Rendering>;
}

/** What every step works with. */
export interface Context {
  readonly name: string;
  readonly provider: Provider;
  readonly settings: Settings;
  readonly charts: Charts;
  /** What a person gives for Argo CD to read Git and the registry. */
  readonly given: Given;
}

/** The cluster, where it has to be there. */
export async function clusterOf({ provider }: Context): Promise<Connection> {
  const connection = await provider.connect();
  if (connection !== undefined) return connection;
  throw new PlatformError([
    { where: provider.title, what: 'is not there', remedy: 'run deploy from the step "cluster" on' },
  ]);
}
