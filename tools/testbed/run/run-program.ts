import { isObject, PlatformError } from '@idp/model';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Paths } from './folder';
import { environmentOf } from './start-part';

const run = promisify(execFile);

/** What a program of the testbed prints, run to its end; a failure is a problem with the end of its complaints. */
export async function runProgram(
  name: string,
  args: readonly string[],
  paths: Paths,
  programs: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await run(name, args, { env: { ...environmentOf(paths, programs), ...env } });
    return stdout;
  } catch (error) {
    const complaints = isObject(error) && typeof error['stderr'] === 'string' ? error['stderr'] : String(error);
    const what = `${name} fails:\n    ${complaints.trim().split('\n').slice(-5).join('\n    ')}\n  `;
    throw new PlatformError([{ where: 'testbed', what, remedy: `logs are in ${paths.logs}` }]);
  }
}
