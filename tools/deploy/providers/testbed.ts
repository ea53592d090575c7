import { connectTo, type Connection } from '@idp/cluster';
import { PlatformError } from '@idp/model';
import { takeDown } from '@idp/testbed';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Provider } from '../provider';
import { nothing } from '../step';

/** A testbed that is up, from inside: what runs by `npm run testbed -- exec` or `run`. */
export function testbed(env: NodeJS.ProcessEnv): Provider {
  const folder = env['TESTBED'] ?? '';
  let connection: Promise<Connection> | undefined;
  const connect = () => (connection ??= connectTo({ kubeconfig: join(folder, 'kubeconfig') }));
  return {
    title: `testbed ${folder}`,
    name: 'testbed',
    runsContainers: false,
    owned: true,
    bringsRegistry: false,
    connect,
    check: async () => {
      if (folder === '' || !existsSync(join(folder, 'kubeconfig')))
        throw new PlatformError([
          {
            where: 'TESTBED',
            what: 'names no testbed that is up',
            remedy: 'npm run testbed:up, then npm run testbed -- exec -- npm run deploy',
          },
        ]);
      await (await connect()).version();
      return nothing;
    },
    remove: {
      actions: async () => [`take down the testbed ${folder}`],
      apply: async (tell) => tell(`${await takeDown(folder)} processes ended`),
    },
  };
}
