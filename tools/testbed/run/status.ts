import { allParts } from '../parts/all-parts';
import type { Part } from '../parts/part';
import { pathsOf, stateOf } from './folder';
import { isHealthy } from './health';
import { findProcesses, type Running } from './processes';
import { logOf } from './start-part';

/** One line of the status of a testbed. */
export interface PartStatus {
  readonly name: string;
  readonly port?: number;
  readonly pid?: number;
  readonly megabytes: number;
  readonly ready: boolean;
  readonly log: string;
}

/** How every part is; to be asked inside the namespace. */
export async function statusOf(folder: string): Promise<readonly PartStatus[]> {
  const paths = pathsOf(folder);
  const running = findProcesses(folder);
  const parts = Object.values(allParts({ paths, ports: stateOf(paths).ports }));
  return Promise.all(
    parts.map(async (part) => ({
      ...summaryOf(part, running),
      ready: running.some((process) => process.part === part.name) && (await isHealthy(part)),
      log: logOf(part.name, paths),
    })),
  );
}

function summaryOf({ name, port }: Part, running: readonly Running[]): Omit<PartStatus, 'ready' | 'log'> {
  const own = running.filter(({ part }) => part === name);
  // Where something starts it again, there are two of them.
  const [first] = [...own].sort((one, other) => other.megabytes - one.megabytes);
  return {
    name,
    ...(port !== undefined && { port }),
    ...(first && { pid: first.pid }),
    megabytes: own.reduce((sum, { megabytes }) => sum + megabytes, 0),
  };
}

/** The table that a person reads. */
export function renderStatus(parts: readonly PartStatus[]): string {
  const rows = parts.map(({ name, port, pid, megabytes, ready, log }) => [
    name,
    String(port ?? ''),
    String(pid ?? ''),
    `${megabytes} MB`,
    pid === undefined ? 'ended' : ready ? 'ready' : 'not ready',
    log,
  ]);
  const table = [['part', 'port', 'process', 'memory', 'state', 'log'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const total = parts.reduce((sum, { megabytes }) => sum + megabytes, 0);
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, `${total} MB in all`].join('\n');
}
