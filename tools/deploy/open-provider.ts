import type { EnvironmentFolder, Settings } from '@idp/model';
import type { Provider } from './provider';
import { existing } from './providers/existing';
import { k3d } from './providers/k3d';
import { testbed } from './providers/testbed';

/** What providers are made from. */
export interface ProviderOptions {
  readonly environment: EnvironmentFolder;
  readonly settings: Settings;
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The way to get a cluster that an environment names. */
export function openProvider({ environment, settings, root, env }: ProviderOptions): Provider {
  switch (environment.facts.value.cluster.provider) {
    case 'k3d':
      return k3d({ environment, platform: settings.name, root });
    case 'testbed':
      return testbed(env);
    case 'existing':
      return existing(environment);
  }
}
