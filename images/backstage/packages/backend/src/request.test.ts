import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { handIn } from './request.ts';

const asked = { name: 'an-application', owner: 'group:default/a-team', repository: 'https://git.example.com/a/b' };
let server: Server;
let seen: { readonly token: string | undefined; readonly body: string }[] = [];
let status = 200;

beforeEach(async () => {
  [seen, status] = [[], 200];
  server = createServer(async (request: IncomingMessage, response) => {
    seen.push({ token: request.headers.authorization, body: await text(request) });
    response.writeHead(status, { location: '/elsewhere' }).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterEach(() => server.close());

function url(): string {
  const address = server.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/onboarding` : '';
}

describe('a request for a place', () => {
  it('is handed in whole, with the token', async () => {
    await handIn(asked, { url: url(), token: 'a-token' });

    expect(seen.map(({ token }) => token)).toEqual(['Bearer a-token']);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(asked);
  });

  it('has failed where it is not taken', async () => {
    status = 401;

    await expect(handIn(asked, { url: url(), token: 'a-token' })).rejects.toThrow('did not take the request: 401');
  });

  it('follows nobody elsewhere with the token', async () => {
    status = 307;

    await expect(handIn(asked, { url: url(), token: 'a-token' })).rejects.toThrow();
    expect(seen).toHaveLength(1);
  });
});
