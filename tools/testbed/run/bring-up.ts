import { PlatformError } from '@idp/model';
import { requireAll } from '../prerequisites';
import { makeFolder, pathsOf } from './folder';
import { isOffered, makeNamespace } from './namespace';
import { fixedPorts, freePorts } from './ports';
import { findProcesses } from './processes';
import { builtPrograms } from './programs-of';
import { selfCommand } from './self';
import { runStarter } from './starter';
import { takeDown } from './take-down';
import { watch, type Watchdog } from './watchdog';

/**
 * Brings up a testbed in a folder, with the watchdog that ends it when this process goes: who wants to leave it running
 * dismisses that. When something of it does not start, what was started is ended, too; its logs stay.
 */
export async function bringUp(folder: string, tell: (part: string) => void): Promise<Watchdog> {
  requireAll(['git', 'openssl', 'redis-server', 'docker-registry', ...(isOffered() ? (['ip'] as const) : [])]);
  builtPrograms();
  refuseIfUp(folder);
  const watchdog = watch(selfCommand('down', folder));
  try {
    const namespace = makeNamespace(folder);
    makeFolder(pathsOf(folder), { ports: namespace ? fixedPorts : await freePorts(), ...(namespace && { namespace }) });
    await runStarter(folder, namespace, tell);
    return watchdog;
  } catch (error) {
    await takeDown(folder);
    watchdog.dismiss();
    throw error;
  }
}

function refuseIfUp(folder: string): void {
  if (findProcesses(folder).length === 0) return;
  throw new PlatformError([
    {
      where: folder,
      what: 'a testbed runs here already',
      remedy: 'end it with npm run testbed:down, or name another folder',
    },
  ]);
}
