import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks at the processes. */
const INTERVAL = 50;

/** Watches a process and all that it starts; `stop` tells their peak in bytes, or undefined outside Linux. */
export function watchMemory(pid: number | undefined): { stop(): number | undefined } {
  let peak = 0;
  const look = () => {
    if (pid !== undefined) peak = Math.max(peak, sum(treeOf(String(pid)).map(peakOf)));
  };
  const timer = process.platform === 'linux' ? setInterval(look, INTERVAL) : undefined;
  return {
    stop: () => {
      clearInterval(timer);
      return peak > 0 ? peak : undefined;
    },
  };
}

/** A process and all below it. */
function treeOf(pid: string): string[] {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const children = threads.flatMap((thread) =>
    (attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')) ?? '').split(' ').filter(Boolean),
  );
  return [pid, ...children.flatMap(treeOf)];
}

/** The most memory that a process has had; those that run at one time are added, so the sum is an upper bound. */
function peakOf(pid: string): number {
  const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What reading gives; undefined when the process has ended meanwhile. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
