import { PlatformError } from '@idp/model';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build/build';
import { isReadyToRun } from './build/cache';
import { bringUp } from './run/bring-up';
import { pathsOf, stateOf } from './run/folder';
import { isInside } from './run/namespace';
import { findProcesses } from './run/processes';
import { selfCommand } from './run/self';
import { start } from './run/starter';
import { renderStatus, statusOf } from './run/status';
import { takeDown } from './run/take-down';
import { startTestbed } from './start-testbed';
import { execInside, testbedIn, type Testbed } from './testbed';

interface Options {
  readonly check: boolean;
}

type Command = (folder: string, rest: readonly string[], options: Options) => Promise<number | void>;

const say = (line: string) => void process.stdout.write(`${line}\n`);

const commands: Readonly<Record<string, Command>> = {
  build: async (_folder, names, { check }) => (check ? Number(!isReadyToRun()) : build(names)),
  up: async (folder) => {
    const since = Date.now();
    const tell = (part: string) => say(`${part} is ready after ${((Date.now() - since) / 1000).toFixed(1)} s`);
    const watchdog = await bringUp(folder, tell);
    watchdog.dismiss();
    say(`\n${placesOf(folder)}`);
  },
  down: async (folder) => say(`${await takeDown(folder)} processes ended`),
  status: async (folder) => {
    const testbed = upIn(folder);
    const { namespace } = stateOf(pathsOf(folder));
    const inside = namespace === undefined || isInside(namespace);
    if (!inside) return execInside(testbed, selfCommand('status', folder));
    const parts = await statusOf(folder);
    say(`${renderStatus(parts)}\n\n${placesOf(folder)}`);
    return parts.every(({ ready }) => ready) ? 0 : 1;
  },
  exec: async (folder, command) => execInside(upIn(folder), command),
  run: async (folder, command) => {
    const testbed = await startTestbed(folder);
    try {
      return await execInside(testbed, command);
    } finally {
      await testbed.stop();
    }
  },
  // What `up` runs in the namespace.
  start,
};

/** The testbed in a folder, of which at least something runs. */
function upIn(folder: string): Testbed {
  const testbed = testbedIn(folder);
  if (findProcesses(folder).length > 0) return testbed;
  throw new PlatformError([
    {
      where: folder,
      what: 'the testbed is down',
      remedy: `run npm run testbed:up; logs of the last are in ${pathsOf(folder).logs}`,
    },
  ]);
}

const USAGE = `npm run testbed -- <command> [--folder=<folder>]

  build [program…]      build the programs, or those that are named; --check only looks, and fails without them
  up                    bring up a testbed and leave it running
  status                how each part is, and where everything is
  exec -- <command…>    run a command inside
  down                  end it; its logs stay
  run -- <command…>     bring one up, run a command inside, end it
`;

function placesOf(folder: string): string {
  const { gitea, argoCd, registry, secureRegistry, kubeconfig } = testbedIn(folder);
  const { namespace } = stateOf(pathsOf(folder));
  return [
    `kubeconfig       ${kubeconfig}`,
    `Gitea            ${gitea.url}, ${gitea.user}, token in ${gitea.tokenFile}`,
    `Argo CD          ${argoCd.url}, ${argoCd.user}, password in ${argoCd.passwordFile}`,
    `registry         http://${registry.host}, for anybody`,
    `secure registry  https://${secureRegistry.host}, ${secureRegistry.user}, password in ${secureRegistry.passwordFile}`,
    `logs             ${pathsOf(folder).logs}`,
    namespace === undefined
      ? 'It listens on the loopback of this machine.'
      : `It is in the network namespace ${namespace}: npm run testbed -- exec -- kubectl get pods -A`,
  ].join('\n');
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: 'string' }, check: { type: 'boolean' } },
  });
  const [name = '', ...rest] = positionals;
  const command = commands[name];
  if (command === undefined) {
    process.stderr.write(USAGE);
    return 1;
  }
  const folder = resolve(values.folder ?? process.env.TESTBED ?? join(__dirname, '../../.testbed'));
  return (await command(folder, rest, { check: values.check ?? false })) ?? 0;
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof PlatformError ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
