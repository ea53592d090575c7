import type { Blob } from './chart-manifest';
import type { Client } from './client';
import { refusal } from './refusal';
import type { Try } from './retry';

/** Where a blob goes. */
export interface Destination {
  readonly api: string;
  readonly address: string;
  readonly where: string;
}

type Asking = Pick<Client, 'ask' | 'persist'>;

/**
 * Uploads a blob whole, into an upload that is begun already where one is. A try that fails begins anew, because the
 * registry may have forgotten the upload.
 */
export async function uploadBlob(blob: Blob, to: Destination, client: Asking, upload?: string): Promise<void> {
  let begun = upload;
  const attempt = async (): Promise<Try<true>> => {
    const location = begun === undefined ? await begin(to, client) : { result: begun };
    begun = undefined;
    return 'failure' in location ? location : send(blob, location.result, to, client);
  };
  await client.persist(`${to.address}@${blob.digest}`, to.where, attempt);
}

async function begin({ api, address, where }: Destination, client: Asking): Promise<Try<string>> {
  const begun = await client.ask(`${api}/blobs/uploads/`, { where, method: 'POST' });
  if ('failure' in begun) return begun;
  const { status, headers } = begun.result;
  if (status !== 404 && headers['location'] !== undefined) return { result: headers['location'] };
  throw refusal(where, `${address} takes no charts`, 'create it, or correct the registry of the environment');
}

async function send(
  { digest, bytes }: Blob,
  location: string,
  { api, address, where }: Destination,
  client: Asking,
): Promise<Try<true>> {
  const url = new URL(location, api);
  url.searchParams.set('digest', digest);
  const content = { content: bytes, contentType: 'application/octet-stream' };
  const ended = await client.ask(url.href, { where, method: 'PUT', namedBy: new URL(api), ...content });
  if ('failure' in ended) return ended;
  const { status, headers } = ended.result;
  if (status === 404) return { failure: 'forgets the upload' };
  const stored = headers['docker-content-digest'] ?? digest;
  if (stored === digest) return { result: true };
  throw refusal(where, `${address} was given ${digest} and stores ${stored}`, 'tell who runs the registry');
}
