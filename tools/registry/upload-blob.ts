import type { Client } from './client';
import { refusal } from './refusal';
import type { Try } from './retry';

/** Where a blob goes. */
export interface Destination {
  readonly api: string;
  readonly address: string;
  readonly where: string;
}

/** Uploads a blob whole. A try that fails begins anew, because the registry may have forgotten the upload. */
export async function uploadBlob(
  digest: string,
  bytes: Uint8Array,
  { api, address, where }: Destination,
  client: Client,
): Promise<void> {
  const attempt = async (): Promise<Try<true>> => {
    const begun = await client.ask(`${api}/blobs/uploads/`, { where, method: 'POST' });
    if ('failure' in begun) return begun;
    const location = begun.result.headers['location'];
    if (begun.result.status === 404 || location === undefined)
      throw refusal(where, `${address} takes no charts`, 'create it, or correct the registry of the environment');
    const url = new URL(location, api);
    url.searchParams.set('digest', digest);
    const content = { content: bytes, contentType: 'application/octet-stream' };
    const ended = await client.ask(url.href, { where, method: 'PUT', ...content });
    if ('failure' in ended) return ended;
    const { status, headers } = ended.result;
    if (status === 404) return { failure: 'forgets the upload' };
    const stored = headers['docker-content-digest'] ?? digest;
    if (stored === digest) return { result: true };
    throw refusal(where, `${address} was given ${digest} and stores ${stored}`, 'tell who runs the registry');
  };
  await client.persist(`${address}@${digest}`, where, attempt);
}
