import { PlatformError } from '@idp/model';
import { requireAll } from '../prerequisites';
import { makeFolder, pathsOf } from './folder';
import { makeNamespace, namespaceOf } from './namespace';
import { fixedPorts, freePorts } from './ports';
import { findProcesses } from './processes';
import { builtPrograms } from './programs-of';
import { selfCommand } from './self';
import { runStarter } from './starter';
import { takeDown } from './take-down';
import { watch } from './watchdog';

/**
 * Brings up a testbed in a folder and leaves it running. When something of it does not start, or this process goes
 * meanwhile, what was started is ended, too; its logs stay.
 */
export async function bringUp(folder: string, tell: (part: string) => void): Promise<void> {
  const namespace = namespaceOf(folder);
  requireAll(['git', 'openssl', 'redis-server', 'docker-registry', ...(namespace ? (['ip'] as const) : [])]);
  builtPrograms();
  refuseIfUp(folder);
  makeFolder(pathsOf(folder), { ports: namespace ? fixedPorts : await freePorts(), ...(namespace && { namespace }) });
  if (namespace) makeNamespace(namespace);
  const watchdog = watch(selfCommand('down', folder));
  try {
    await runStarter(folder, namespace, tell);
  } catch (error) {
    await takeDown(folder);
    throw error;
  } finally {
    watchdog.dismiss();
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
