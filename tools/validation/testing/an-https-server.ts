import { certify } from '@idp/testing';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server with TLS, whose certificate is for any host of a domain, and the authority that signed it. */
export interface AnHttpsServer {
  readonly authority: string;
  readonly place: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/** Serves, for any host of a domain, with a certificate of an authority of its own. */
export async function anHttpsServer(domain: string, listener: RequestListener): Promise<AnHttpsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'https-'));
  certify(folder, [`DNS:*.${domain}`]);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const [cert, key, authority] = [read('tls.crt'), read('tls.key'), read('ca.crt')];
  rmSync(folder, { recursive: true });
  const server = createServer({ cert, key }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server listens at no port');
  return {
    authority,
    place: { host: '127.0.0.1', port: address.port },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
