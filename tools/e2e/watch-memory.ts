import { findProcesses } from '@idp/testbed';

/** How often is looked. */
const EVERY_MS = 1000;

/** Watches what a testbed takes, with the commands that run inside: they are marked as its own. */
export interface Memory {
  /** The most that was taken at a moment, in megabytes. */
  peak(): number;
  stop(): void;
}

/** Begins to watch. Memory that processes share counts for each of them, so it is never less than what is taken. */
export function watchMemory(folder: string): Memory {
  let peak = 0;
  const takenNow = () => findProcesses(folder).reduce((sum, { megabytes }) => sum + megabytes, 0);
  const timer = setInterval(() => (peak = Math.max(peak, takenNow())), EVERY_MS);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}
