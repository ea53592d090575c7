import { PlatformError } from '@idp/model';
import { giteaConfigOf, giteaEnvironment, giteaUser } from '../parts/gitea';
import type { Bed } from '../parts/part';
import { writePrivate } from './folder';
import { runProgram } from './run-program';

/** Makes the administrator of Gitea, and a token of his in a file. */
export async function makeGiteaUser(bed: Bed, programs: readonly string[]): Promise<void> {
  const printed = await runProgram(
    'gitea',
    [
      `--config=${giteaConfigOf(bed)}`,
      ...['admin', 'user', 'create', '--admin', `--username=${giteaUser}`, `--email=${giteaUser}@example.com`],
      ...['--random-password', '--must-change-password=false'],
      ...['--access-token', '--access-token-name=testbed', '--access-token-scopes=all'],
    ],
    bed.paths,
    programs,
    giteaEnvironment(bed),
  );
  const token = /\b[0-9a-f]{40}\b/.exec(printed)?.[0];
  if (token === undefined)
    throw new PlatformError([{ where: 'gitea', what: 'names no token', remedy: 'look into its log' }]);
  writePrivate(bed.paths.giteaToken, token);
}
