import { spawn } from 'node:child_process';

/** Ends a testbed when the process that made the watchdog goes, however it goes. */
export interface Watchdog {
  /** Lets the testbed be. */
  dismiss(): void;
}

/**
 * A shell that waits for a line from this process: the line dismisses it, the end of the pipe, which the kernel sends
 * when this process is gone, makes it run the command.
 */
export function watch(command: readonly string[]): Watchdog {
  const guard = spawn('sh', ['-c', 'read -r line && exit 0; exec "$@"', 'watchdog', ...command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  const { stdin } = guard;
  // It may be dismissed after somebody else has ended it.
  stdin.on('error', () => undefined);
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return { dismiss: () => void stdin.end('dismissed\n') };
}
