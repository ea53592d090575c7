import { join } from 'node:path';

const tools = join(__dirname, '../..');

/** The command line that runs a command of the testbed on a folder. */
export function selfCommand(command: string, folder: string): readonly string[] {
  return [
    process.execPath,
    '-r',
    join(tools, 'nx/ts.cjs'),
    join(tools, 'testbed/main.ts'),
    command,
    `--folder=${folder}`,
  ];
}
