import { isObject, PlatformError } from '@idp/model';
import { reasonOf } from '@idp/registry';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { UpstreamContext } from './context';

/** What lies at an address: of a server, or of a file of a mirror; undefined when nothing does. */
export async function readAddress(
  address: string,
  limit: number,
  { where, sources }: UpstreamContext,
): Promise<Uint8Array | undefined> {
  if (address.startsWith('file:')) return readLimited(fileURLToPath(address), limit, where);
  return (await sources.client.get(address, { where, limit }))?.body;
}

async function readLimited(path: string, limit: number, where: string): Promise<Uint8Array | undefined> {
  const fail = (what: string, remedy: string): never => {
    throw new PlatformError([{ where, what: `${path} ${what}`, remedy }]);
  };
  try {
    const { size } = await stat(path);
    if (size > limit) return fail(`is larger than ${limit} bytes`, 'correct the mirror: no upstream is that large');
    return await readFile(path);
  } catch (error) {
    if (isObject(error) && (error['code'] === 'ENOENT' || error['code'] === 'ENOTDIR')) return undefined;
    if (error instanceof PlatformError) throw error;
    return fail(`cannot be read: ${reasonOf(error)}`, 'correct the mirror');
  }
}
