import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of this machine that a test runs. */
export interface AServer {
  readonly url: string;
  /** Method and path of each request, in order, and what it said of who asks. */
  readonly requests: { readonly line: string; readonly authorization?: string }[];
  close(): Promise<void>;
}

/** What lies at a path: bytes, or what answers in their place. */
export type AnAnswer = Uint8Array | string | ((request: IncomingMessage, response: ServerResponse) => void);

/** Serves what a test says lies at each path; the map may change meanwhile. */
export async function aServer(answers: Readonly<Record<string, AnAnswer>>): Promise<AServer> {
  const requests: AServer['requests'] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ line: `${method} ${url}`, ...(headers.authorization && { authorization: headers.authorization }) });
    const answer = answers[url.split('?')[0] ?? ''];
    if (typeof answer === 'function') return answer(request, response);
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes its server ends all the same.
  server.unref();
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a status and headers and nothing else. */
export function answering(status: number, headers: Readonly<Record<string, string>> = {}): AnAnswer {
  return (_request, response) => response.writeHead(status, headers).end();
}

/** The first answer once for each time it is listed, then the last one for ever. */
export function inTurn(...answers: readonly AnAnswer[]): AnAnswer {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    if (typeof answer === 'function') return answer(request, response);
    response.end(answer);
  };
}

/** Promises all of the bytes, sends half of them and cuts the connection. */
export function cutting(bytes: Uint8Array): AnAnswer {
  return (_request, response) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the server listens at no port');
  return address.port;
}
