import { keepPrivately, readContents, renderWays, showPrivately, waysIn } from '@idp/credentials';
import { resolve } from 'node:path';
import { connectedTo } from '../../connected';
import type { Outcome } from '../../outcome';

/**
 * The ways into an environment. What Secrets hold goes to a person's terminal or into a file that somebody names, past
 * the output, which Nx and CI keep; elsewhere the commands that show it are printed.
 */
export async function credentialsOf(name: string, file: string | undefined, root: string): Promise<Outcome> {
  const { environment, cluster, rendering } = await connectedTo(name, root);
  const ways = waysIn(await rendering());
  const read = async () => `${renderWays(ways, await readContents(ways, cluster))}\n`;
  if (file !== undefined) {
    await keepPrivately(resolve(root, file), await read());
    return { success: true, message: `${environment.name}: written to ${file}, which only you may read` };
  }
  if (await showPrivately(read)) return { success: true, message: `${environment.name}: shown on the terminal alone` };
  return { success: true, message: renderWays(ways) };
}
