import { aServer, certify, describeWith, type AServer } from '@idp/testing';
import { createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pushChart } from './push-chart';
import { aRegistry, type ARegistry } from './testing/a-registry';
import { chart, version } from './testing/a-version';

// A registry starts for each test, on a machine that may be busy.
jest.setTimeout(60_000);

const AUTH = Buffer.from('pusher:a-password').toString('base64');

let folder: string;
let at: ARegistry;
let tokens: AServer;
/** The scopes for which tokens were asked, in order. */
let scopes: string[];
/** What whoever asks may do. */
let allowed: readonly string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tokens-'));
  certify(folder);
  scopes = [];
  allowed = ['pull', 'push'];
  tokens = await aServer({
    '/token': ({ url = '', headers }, response) => {
      if (headers.authorization !== `Basic ${AUTH}`) return response.writeHead(401).end();
      const scope = new URL(url, 'http://127.0.0.1').searchParams.get('scope') ?? '';
      // The registry says what it asks for in any order.
      scopes.push(scope.replace(/[^:]+$/, (actions) => actions.split(',').sort().join(',')));
      response.end(JSON.stringify({ token: tokenFor(scope) }));
    },
  });
  const token = `realm: ${tokens.url}/token, service: charts, issuer: a-service, rootcertbundle: ${folder}/ca.crt`;
  at = await aRegistry(`auth: {token: {${token}}}\n`);
});

afterEach(async () => {
  await at?.remove();
  await tokens?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A token as Docker's registry takes it: signed with a certificate of the authority that it trusts. */
function tokenFor(scope: string): string {
  const [type, name, actions = ''] = scope.split(':');
  const seconds = Math.floor(Date.now() / 1000);
  const certificate = new X509Certificate(readFileSync(join(folder, 'tls.crt')));
  const header = { typ: 'JWT', alg: 'ES256', x5c: [certificate.raw.toString('base64')] };
  const access = [{ type, name, actions: actions.split(',').filter((action) => allowed.includes(action)) }];
  const times = { iat: seconds, nbf: seconds - 60, exp: seconds + 600, jti: randomUUID() };
  const claims = { iss: 'a-service', sub: 'pusher', aud: 'charts', access, ...times };
  const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const key = createPrivateKey(readFileSync(join(folder, 'tls.key')));
  return `${content}.${sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

function push() {
  const config = JSON.stringify({ auths: { [at.proxy.host]: { auth: AUTH } } });
  return pushChart(chart, version, at.repository('platform', { DOCKER_AUTH_CONFIG: config }));
}

describeWith(['docker-registry', 'openssl'], 'a registry that lets in by tokens', () => {
  it('is shown one to look, and one to push once that is asked for', async () => {
    expect(await push()).toMatchObject({ digest: chart.digest, isNew: true, blobs: 2 });
    expect(scopes).toEqual(['repository:platform/loki:pull', 'repository:platform/loki:pull,push']);
  });

  it('refuses a push with a token to look, and says who is to be asked', async () => {
    allowed = ['pull'];

    await expect(push()).rejects.toThrow(/blobs\/uploads\/ answers 401.*; put credentials for 127/);
  });
});
