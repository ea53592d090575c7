import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server of this machine between a client and another server. */
export interface AProxy {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Method and path of each request, in order. */
  readonly lines: string[];
  close(): Promise<void>;
}

/** Answers in place of the other server, and says so; or lets it answer. */
export type Intercept = (line: string, request: IncomingMessage, response: ServerResponse) => boolean;

/** Stands before a server of this machine; a test decides which requests never reach it. */
export async function aProxy(host: string, intercept: Intercept = () => false): Promise<AProxy> {
  const lines: string[] = [];
  const [hostname, port] = host.split(':');
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    lines.push(line);
    if (intercept(line, request, response)) return;
    const { method, url: path, headers } = request;
    const onward = forward({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  return {
    host: `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    lines,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
