import type { Connection } from '@idp/cluster';
import { openProvider } from '@idp/deploy';
import { PlatformError, type EnvironmentFolder, type Rendering } from '@idp/model';
import { environmentNamed } from './environment-named';
import { chartsOf } from './executors/deploy/charts-of';
import { openWorkspace } from './open-workspace';

/** An environment that runs: its cluster, and what is rendered for it. */
export interface Connected {
  readonly environment: EnvironmentFolder;
  readonly cluster: Connection;
  /** Whether containers run there. */
  readonly containers: boolean;
  rendering(): Promise<Rendering>;
}

/** Connects to the cluster of an environment, as deploy does. Throws where there is none. */
export async function connectedTo(name: string | undefined, root: string): Promise<Connected> {
  const workspace = await openWorkspace(root);
  const { platform } = workspace;
  const environment = environmentNamed(name, platform);
  const provider = openProvider({ environment, settings: platform.settings, root, env: process.env });
  const cluster = await provider.connect();
  const { rendering } = chartsOf(environment.name, root, workspace);
  if (cluster !== undefined) return { environment, cluster, containers: provider.runsContainers, rendering };
  const remedy = `bring it: npx nx run platform:deploy --environment=${environment.name}`;
  throw new PlatformError([{ where: provider.title, what: 'is not there', remedy }]);
}
