import { findProcesses } from '@idp/testbed';
import { readdirSync, readFileSync } from 'node:fs';

/** How often is looked. */
const EVERY_MS = 1000;

/** Watches what a testbed takes, with the commands that this process runs on it. */
export interface Memory {
  /** The most that was taken at a moment, in megabytes. */
  peak(): number;
  stop(): void;
}

/** Begins to watch. Memory that processes share counts for each of them, so it is never less than what is taken. */
export function watchMemory(folder: string): Memory {
  let peak = 0;
  const look = () => (peak = Math.max(peak, takenBy(folder)));
  const timer = setInterval(look, EVERY_MS);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}

function takenBy(folder: string): number {
  const parts = findProcesses(folder);
  const counted = new Set(parts.map(({ pid }) => pid));
  const commands = startedHere().filter(({ pid }) => !counted.has(pid));
  return [...parts, ...commands].reduce((sum, { megabytes }) => sum + megabytes, 0);
}

interface Started {
  readonly pid: number;
  readonly megabytes: number;
}

/** What this process has started, and what that has. */
function startedHere(): readonly Started[] {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), statusOf(name)] as const),
  );
  const isOurs = (pid: number): boolean => {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(all.get(pid) ?? '')?.[1] ?? 0);
    return parent === process.pid || (parent > 1 && isOurs(parent));
  };
  return [...all]
    .filter(([pid]) => isOurs(pid))
    .map(([pid, status]) => ({ pid, megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024 }));
}

/** Empty where the process has ended meanwhile. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
