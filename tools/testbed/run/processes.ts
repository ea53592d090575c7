import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The variable that every process of a testbed carries, and hands on to what it starts: its part and its folder. */
const MARK = 'TESTBED_PART';

/** A process of a testbed. */
export interface Running {
  readonly part: string;
  readonly pid: number;
  /** Resident memory. */
  readonly megabytes: number;
}

/** The environment that marks a process as a part of the testbed in a folder. */
export function markOf(part: string, folder: string): Readonly<Record<string, string>> {
  return { [MARK]: `${part}@${folder}` };
}

/**
 * The processes of the testbed in a folder, by what each carries in its environment: no file has to be right, and a
 * number that the machine has given to somebody else is never taken for one of them. Who asks from inside is none, nor
 * are those that have started it.
 */
export function findProcesses(folder: string): readonly Running[] {
  const asking = new Set(lineOf(process.pid));
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && !asking.has(Number(name)))
    .flatMap((pid) => {
      const part = partOf(readOrNothing(`/proc/${pid}/environ`), folder);
      if (part === undefined) return [];
      return [{ part, pid: Number(pid), megabytes: megabytesOf(readOrNothing(`/proc/${pid}/status`)) }];
    });
}

/** Ends all processes of the testbed in a folder and returns how many there were: asks first, and insists after a while. */
export async function endProcesses(folder: string, patience = 3000): Promise<number> {
  let left = findProcesses(folder);
  const found = left.length;
  for (let waited = 0; left.length > 0; waited += 100) {
    if (waited > 10 * patience) throw new Error(`these do not end: ${JSON.stringify(left)}`);
    signal(left, waited < patience ? 'SIGTERM' : 'SIGKILL');
    await wait(100);
    left = findProcesses(folder);
  }
  return found;
}

/** The part that an environment names, if it is one of the testbed in the folder. */
export function partOf(environment: string, folder: string): string | undefined {
  const mark = environment.split('\0').find((entry) => entry.startsWith(`${MARK}=`));
  const [part, ...rest] = mark?.slice(MARK.length + 1).split('@') ?? [];
  return rest.join('@') === folder ? part : undefined;
}

/** A process, the one that started it, and so on. */
function lineOf(pid: number): readonly number[] {
  const parent = Number(/^PPid:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1] ?? 0);
  return parent === 0 ? [pid] : [pid, ...lineOf(parent)];
}

function megabytesOf(status: string): number {
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

function signal(running: readonly Running[], name: NodeJS.Signals): void {
  for (const { pid } of running)
    try {
      process.kill(pid, name);
    } catch {
      // It ended meanwhile.
    }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
