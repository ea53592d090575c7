import { answering, aServer, type AServer } from '@idp/testing';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { sender } from './exchange';

/** A proxy that lets every connection through to one port of this machine, and remembers for whom. */
async function aProxy(port: number): Promise<{ url: string; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(String(request.url));
    const upstream = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    sockets.add(upstream);
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
    upstream.pipe(socket).pipe(upstream);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxy.unref();
  const address = proxy.address();
  const at = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${at}`,
    asked,
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      proxy.close();
    },
  };
}

// The first answer waits until all that asks is loaded, on a machine that may be busy.
jest.setTimeout(60_000);

const timeouts = { silenceMs: 2000, totalMs: 4000 };
const exchange = { headers: {}, limit: 100 };
let server: AServer;

beforeEach(async () => {
  server = await aServer({
    '/a': 'content',
    '/long': 'x'.repeat(101),
    '/endless': (_request, response) => void response.writeHead(201).write('x'.repeat(1024 * 1024)),
    '/moved': answering(302, { location: '/a' }),
  });
});

afterEach(() => server.close());

const get = (path: string, env: NodeJS.ProcessEnv = {}) => sender(env, timeouts)(new URL(path, server.url), exchange);

describe('an exchange', () => {
  it('brings status, headers and content, and follows nothing by itself', async () => {
    expect(Buffer.from((await get('/a')).body).toString()).toBe('content');
    expect(await get('/moved')).toMatchObject({ status: 302, headers: { location: '/a' }, body: new Uint8Array() });
    expect(await get('/none')).toMatchObject({ status: 404 });
  });

  it('ends where an answer is longer than what is taken', async () => {
    await expect(get('/long')).rejects.toThrow('is larger than 100 bytes');
  });

  it('is a success whatever its answer holds where nobody wants to know', async () => {
    const send = sender({}, timeouts);

    expect(await send(new URL('/long', server.url), { headers: {} })).toMatchObject({
      status: 200,
      body: new Uint8Array(),
    });
    expect(await send(new URL('/endless', server.url), { headers: {} })).toMatchObject({ status: 201 });
  });

  it('goes through the proxy of the variables, but not to this machine nor to what is excepted', async () => {
    const proxy = await aProxy(Number(new URL(server.url).port));
    const env = { HTTP_PROXY: proxy.url, https_proxy: proxy.url, NO_PROXY: 'internal.example.com' };
    const send = sender(env, timeouts);

    expect((await send(new URL('http://charts.example.com/a'), exchange)).status).toBe(200);
    await expect(send(new URL('https://charts.example.com/a'), exchange)).rejects.toThrow();
    await expect(send(new URL('http://internal.example.com/a'), exchange)).rejects.toThrow();
    await get('/a', env);

    expect(proxy.asked).toEqual(['charts.example.com:80', 'charts.example.com:443']);
    proxy.close();
  });
});
