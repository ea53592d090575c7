import { readFile, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, platform, totalmem } from 'node:os';

/** What a machine has for a cluster whose nodes are containers of it. */
export interface Machine {
  readonly processors: number;
  /** In bytes. */
  readonly memory: number;
  /** What is free where images and volumes will lie, in bytes; absent where nobody can say. */
  readonly disk?: number;
  /** How many of each a user may have; absent where the machine is no Linux. */
  readonly inotify?: { readonly instances: number; readonly watches: number };
  /** Those of the asked ports at which somebody listens. */
  readonly takenPorts: readonly number[];
}

/** Looks at this machine. */
export async function lookAtMachine(ports: readonly number[]): Promise<Machine> {
  const [disk, inotify, taken] = await Promise.all([freeDisk(), inotifyLimits(), Promise.all(ports.map(isTaken))]);
  return {
    processors: availableParallelism(),
    memory: totalmem(),
    ...(disk !== undefined && { disk }),
    ...(inotify !== undefined && { inotify }),
    takenPorts: ports.filter((_, index) => taken[index]),
  };
}

/** Where Docker keeps what it has; elsewhere it lies in a virtual machine, of which this one knows nothing. */
const DOCKER = '/var/lib/docker';

async function freeDisk(): Promise<number | undefined> {
  if (platform() !== 'linux') return undefined;
  const { bavail, bsize } = await statfs(DOCKER).catch(() => statfs('/'));
  return bavail * bsize;
}

async function inotifyLimits(): Promise<Machine['inotify']> {
  const read = async (name: string) => Number(await readFile(`/proc/sys/fs/inotify/${name}`, 'utf8'));
  try {
    const [instances, watches] = await Promise.all([read('max_user_instances'), read('max_user_watches')]);
    return { instances, watches };
  } catch {
    return undefined;
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    server.listen(port, () => server.close(() => resolve(false)));
  });
}
