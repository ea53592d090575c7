import { aRendering } from '@idp/testing';
import type { RequestListener } from 'node:http';
import { checkRoutes } from './routes';
import { anHttpsServer, type AnHttpsServer } from './testing/an-https-server';
import { openWeb, type Visit } from './web';

const route = (name: string, listener = 'https') => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name} }
spec: { parentRefs: [{ name: platform, sectionName: ${listener} }], hostnames: [${name}.test.example.com] }
---`;
const rendering = aRendering({ web: route('web') + route('dex') + route('redirect', 'http') });

/** The Gateway, as far as somebody asks it for a page. */
const pages: Readonly<Record<string, number>> = { 'web.test.example.com': 302, 'dex.test.example.com': 404 };
const gateway: RequestListener = ({ headers }, response) =>
  void response.writeHead(pages[headers.host ?? ''] ?? 503, { location: '/login' }).end();

let server: AnHttpsServer;
beforeAll(async () => void (server = await anHttpsServer('test.example.com', gateway)));
afterAll(() => server.close());

const check = (visit: Visit, given = rendering) =>
  checkRoutes({
    rendering: given,
    visit,
    cluster: { get: async () => undefined, list: async () => [], logOf: async () => '', read: async () => undefined },
  });
const asSeenBy = (authority: string | undefined) =>
  openWeb({ placeOf: () => server.place, ...(authority !== undefined && { authority }) });

describe('routes', () => {
  it('answer over TLS with a certificate of the platform’s authority; what is not found is an answer', async () => {
    expect(await check(asSeenBy(server.authority))).toMatchObject([
      { check: 'Routes', verdict: 'pass', found: '2 of 2' },
    ]);
  });

  it('behind which nothing runs are named', async () => {
    expect(await check(asSeenBy(server.authority), aRendering({ web: route('gone') }))).toMatchObject([
      { verdict: 'fail', found: 'gone.test.example.com answers 503' },
    ]);
  });

  it('with the certificate of another authority, or for another host, are refused', async () => {
    const untrusted = await check(asSeenBy(undefined), aRendering({ web: route('web') }));
    const other = route('web').replace('web.test.example.com', 'web.elsewhere.com');
    const elsewhere = await check(asSeenBy(server.authority), aRendering({ web: other }));

    for (const [result] of [untrusted, elsewhere])
      expect(result).toMatchObject({
        verdict: 'fail',
        found: expect.stringContaining('is not taken'),
        page: 'docs/troubleshooting.md#a-certificate-is-not-trusted',
      });
  });

  it('at which nobody listens fail, and those whose name is not known here are unknown', async () => {
    const closed = openWeb({ placeOf: () => ({ host: '127.0.0.1', port: 1 }) });
    const nowhere = openWeb({ placeOf: () => ({ host: 'web.invalid', port: 443 }) });
    const one = aRendering({ web: route('web') });

    expect(await check(closed, one)).toMatchObject([
      { verdict: 'fail', found: expect.stringContaining('does not answer') },
    ]);
    expect(await check(nowhere, one)).toMatchObject([
      { verdict: 'unknown', found: 'the name web.test.example.com is not known here' },
    ]);
  });

  it('are never asked for without TLS', async () => {
    expect(await openWeb()(new URL('http://127.0.0.1/'))).toMatchObject({ code: 'ERR_PLAIN' });
  });
});
