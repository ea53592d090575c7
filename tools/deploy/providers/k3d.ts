import { connectTo, type Connection } from '@idp/cluster';
import { isObject, listAt, PlatformError, textAt, valueAt, type EnvironmentFolder } from '@idp/model';
import { runProgram } from '@idp/programs';
import { renderYaml } from '@idp/render';
import { writeText } from '@idp/workspace';
import { join } from 'node:path';
import type { Provider } from '../provider';
import { nothing, type Tell, type Todo } from '../step';
import { k3dConfigOf, k3dNameOf } from './k3d-config';

/** What k3d is given: the environment, the name of the platform, and where files go. */
export interface K3dOptions {
  readonly environment: EnvironmentFolder;
  readonly platform: string;
  readonly root: string;
}

type State = 'missing' | 'stopped' | 'running';

/** A cluster and a registry in Docker, by k3d. */
export function k3d(options: K3dOptions): Provider {
  const name = k3dNameOf(options.platform, options.environment);
  let connection: Promise<Connection> | undefined;
  return {
    title: `k3d cluster ${name}`,
    name: 'k3d',
    runsContainers: true,
    owned: true,
    bringsRegistry: true,
    check: async () => todoFor(await stateOf(name), name, options),
    connect: async () => {
      if (connection === undefined && (await stateOf(name)) !== 'running') return undefined;
      return (connection ??= connectTo({ context: `k3d-${name}` }));
    },
    remove: {
      actions: async () =>
        (await stateOf(name)) === 'missing' ? [] : [`delete the k3d cluster ${name} and its registry`],
      apply: (tell) => run(['cluster', 'delete', name], tell),
    },
  };
}

function todoFor(state: State, name: string, options: K3dOptions): Todo {
  if (state === 'running') return nothing;
  if (state === 'stopped')
    return {
      actions: [`start the k3d cluster ${name}`],
      apply: (tell) => run(['cluster', 'start', name, '--wait'], tell),
    };
  const file = `dist/k3d/${options.environment.name}.yaml`;
  return {
    actions: [`create the k3d cluster ${name} and its registry by ${file}`],
    apply: async (tell) => {
      const config = k3dConfigOf(options.environment, options.platform);
      await writeText(options.root, file, renderYaml(config, `What k3d is given for ${options.environment.name}.`));
      await run(['cluster', 'create', `--config=${join(options.root, file)}`], tell);
    },
  };
}

/** A cluster whose creation was killed has no server that runs: it is taken for stopped, and k3d starts it. */
async function stateOf(name: string): Promise<State> {
  const { status, printed, complaints } = await runProgram('k3d', ['cluster', 'list', '--output=json']);
  if (status !== 0) throw failed(complaints);
  const clusters: unknown = JSON.parse(printed);
  const own = listAt({ clusters }, 'clusters').find((cluster) => textAt(cluster, 'name') === name);
  if (!isObject(own)) return 'missing';
  return Number(valueAt(own, 'serversRunning') ?? 0) > 0 ? 'running' : 'stopped';
}

async function run(args: readonly string[], tell: Tell): Promise<void> {
  tell(`k3d ${args.join(' ')}`);
  // Cilium shares mounts with its pods, which the nodes of k3d do not by themselves, and does not pass on what k3d
  // makes of the DNS of Docker.
  const { status, complaints, printed } = await runProgram('k3d', args, '', {
    env: { K3D_FIX_MOUNTS: '1', K3D_FIX_DNS: '0' },
  });
  if (status !== 0) throw failed(`${printed}${complaints}`);
}

function failed(said: string): PlatformError {
  const lines = said.trim().split('\n');
  const fatal = lines.filter((line) => /FATA|ERRO|rror/.test(line)).slice(-3);
  const what = `does not do it: ${(fatal.length > 0 ? fatal : lines.slice(-3)).join(' ')}`;
  return new PlatformError([{ where: 'k3d', what, remedy: 'see that Docker runs: docker info' }]);
}
