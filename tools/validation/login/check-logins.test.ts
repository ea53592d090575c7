import { aCluster, aRendering } from '@idp/testing';
import type { JsonObject } from '@idp/model';
import { aProvider, type AProvider } from '../testing/a-provider';
import { anHttpsServer, type AnHttpsServer } from '../testing/an-https-server';
import { openWeb } from '../web';
import { checkLogins } from './check-logins';

const DOMAIN = 'test.example.com';
const issuer = `https://dex.${DOMAIN}`;
const redirect = `https://grafana.${DOMAIN}/login/generic_oauth`;
const email = `administrator@${DOMAIN}`;

const good: AProvider = {
  issuer,
  clients: { grafana: { secret: 'its-own-key', redirect } },
  people: { [email]: 'their-words' },
};

const config = (more: JsonObject = {}): JsonObject => ({
  dex: {
    config: {
      issuer,
      staticClients: [{ id: 'grafana', redirectURIs: [redirect] }],
      connectors: [],
      staticPasswords: [{ email }],
      ...more,
    },
  },
});
const copy = (name: string, path: string, key: string, property = key) => `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ${name} }
spec: { target: { name: ${name} }, data: [{ secretKey: ${key}, remoteRef: { key: ${path}, property: ${property} } }] }
---`;
const rendering = (values = config()) =>
  aRendering({
    dex: {
      values,
      manifests:
        copy('dex-client-grafana', 'dex/client-grafana', 'client-secret') +
        copy('dex-local-user', 'dex/local-user', 'password'),
    },
    grafana: copy('grafana-login', 'dex/client-grafana', 'SECRET', 'client-secret'),
  });
const secret = (namespace: string, name: string, key: string, text: string) => `
apiVersion: v1
kind: Secret
metadata: { name: ${name}, namespace: ${namespace} }
data: { ${key}: ${Buffer.from(text).toString('base64')} }
---`;
const secrets = (ofProgram = 'its-own-key', ofPerson = 'their-words') =>
  secret('grafana', 'grafana-login', 'SECRET', ofProgram) + secret('dex', 'dex-local-user', 'password', ofPerson);

const servers: AnHttpsServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function check(provider: Partial<AProvider> = {}, manifests = secrets(), given = rendering()) {
  const server = await anHttpsServer(DOMAIN, aProvider({ ...good, ...provider }));
  servers.push(server);
  const visit = openWeb({ authority: server.authority, placeOf: () => server.place });
  const cluster = { ...aCluster(manifests), read: async () => undefined };
  const results = await checkLogins({ rendering: given, cluster, visit });
  expect(JSON.stringify(results)).not.toMatch(/its-own-key|their-words|other-words/);
  return results;
}

describe('logins', () => {
  it('work all the way for the person that the provider knows itself', async () => {
    expect(await check()).toMatchObject([
      { check: 'Identity provider', verdict: 'pass' },
      { check: 'Login programs', verdict: 'pass', found: '1 of 1' },
      { check: 'Login', verdict: 'pass' },
    ]);
  });

  it('lead elsewhere where people have their accounts there, and are unknown beyond', async () => {
    const values = config({ connectors: [{ name: 'GitHub' }], staticPasswords: [] });
    const results = await check(
      { people: {}, elsewhere: 'https://github.com/login/oauth/authorize' },
      secrets(),
      rendering(values),
    );

    expect(results).toMatchObject([
      { verdict: 'pass' },
      { check: 'Login programs', verdict: 'pass' },
      { check: 'Login', verdict: 'unknown', found: 'only people of GitHub can do that' },
    ]);
  });

  it.each([
    ['does not know', { other: { secret: 'its-own-key', redirect } }, 'answers 404'],
    ['sends elsewhere', { grafana: { secret: 'its-own-key', redirect: `https://other.${DOMAIN}/` } }, 'answers 400'],
  ])('are refused to a program that the provider %s', async (_case, clients, why) => {
    expect(await check({ clients })).toContainEqual(
      expect.objectContaining({ check: 'Login programs', verdict: 'fail', found: expect.stringContaining(why) }),
    );
  });

  it('are refused to a program that has another secret than the provider', async () => {
    expect(await check({}, secrets('an-old-one'))).toContainEqual(
      expect.objectContaining({
        verdict: 'fail',
        found: 'grafana: the provider does not take the secret in grafana/grafana-login',
      }),
    );
  });

  it('are refused to whom gives a wrong password', async () => {
    expect(await check({}, secrets('its-own-key', 'other-words'))).toContainEqual(
      expect.objectContaining({ check: 'Login', verdict: 'fail', found: `grafana: ${email} is not let in (401)` }),
    );
  });

  it('are not looked at where the provider has another name, or its Secrets are not there', async () => {
    expect(await check({ issuer: `https://other.${DOMAIN}` })).toMatchObject([
      { check: 'Identity provider', verdict: 'fail' },
    ]);
    expect(await check({}, '')).toContainEqual(
      expect.objectContaining({ verdict: 'fail', found: 'Secret grafana/grafana-login has no SECRET' }),
    );
  });

  it('are not looked for where there is no provider', async () => {
    expect(await check({}, '', aRendering({}))).toEqual([]);
  });
});
