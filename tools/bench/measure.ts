import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { watchMemory } from './memory';
import type { Cost } from './statistics';

/** Runs the command that follows; the last two lines tell what the shell used, and what all that it waited for used. */
const TIMED = '"$@"; code=$?; times; exit $code';

/** The lines of a failed command that are shown. */
const SHOWN = 40;

/** A command that ran well: what it cost and what it printed. */
export interface Measured {
  readonly cost: Cost;
  readonly output: string;
}

/** Variables of a command, over those of this process. */
export type Variables = Readonly<Record<string, string>>;

/** Runs Node with these arguments in a folder and measures it with all that it starts; throws when it fails. */
export function measure(args: readonly string[], folder: string, variables: Variables = {}): Promise<Measured> {
  return measureProgram(process.execPath, args, folder, variables);
}

/** The same for any program. */
export async function measureProgram(
  program: string,
  args: readonly string[],
  folder: string,
  variables: Variables = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', program, ...args], {
    cwd: folder,
    env: { ...environment(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid);
  const printed = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const wall = (performance.now() - start) / 1000;
  const peak = memory.stop();
  if (code !== 0) throw new Error(failureOf([program, ...args], code, `${printed.output}${printed.errors}`));
  return { cost: { wall, cpu: cpuOf(printed.output), memory: peak }, output: printed.output };
}

/** Seconds of processors from the lines of `times`: `0m0.010s 0m0.020s`, user and system. */
export function cpuOf(output: string): number {
  const used = output
    .trimEnd()
    .split('\n')
    .slice(-2)
    .join(' ')
    .matchAll(/(\d+)m([\d.]+)s/g);
  return [...used].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The variables of this process without those that change what Nx does; `times` has to print points. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NX_|IDP_|npm_|NODE_OPTIONS$|FORCE_COLOR$|CI$|GITHUB_ACTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function failureOf(command: readonly string[], code: number | null, output: string): string {
  const end = output.trimEnd().split('\n').slice(-SHOWN).join('\n');
  return `"${command.join(' ')}" ended with ${code ?? 'a signal'}:\n${end}`;
}
