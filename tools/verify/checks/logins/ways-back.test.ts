import { aRendering } from '@idp/testing';
import { logins } from './index';

const ISSUER = 'https://login.example.com';

function found(redirect: string, data: object, { storage = 'kubernetes', replicas = 1 } = {}) {
  const config = `issuer: ${ISSUER}\nstorage: { type: ${storage} }\nstaticClients: [{ id: web, redirectURIs: [${redirect}] }]\n`;
  const provider = [
    { kind: 'ConfigMap', metadata: { name: 'dex' }, data: { config } },
    { kind: 'Deployment', metadata: { name: 'dex' }, spec: { replicas, template: { spec: { containers: [] } } } },
  ];
  const web = { kind: 'ConfigMap', metadata: { name: 'web' }, data };
  const manifests = (objects: readonly object[]) =>
    objects.map((object) => JSON.stringify({ apiVersion: 'v1', ...object })).join('\n---\n');
  return logins
    .findFindings(aRendering({ dex: manifests(provider), web: manifests([web]) }))
    .map(({ object, what, remedy }) => `${object?.name}: ${what}; ${remedy}`);
}

const argoCd = { url: 'https://cd.example.com', 'oidc.config': `{ "issuer": "${ISSUER}", "clientID": "web" }` };
const grafana = {
  'grafana.ini': `[auth.generic_oauth]\nclient_id = web\nenabled = true\n[server]\nroot_url = https://g.example.com/`,
};
const backstage = {
  'app-config.yaml': `auth:\n  providers: { oidc: { production: { metadataUrl: ${ISSUER}/.well-known/openid-configuration } } }\nbackend: { baseUrl: https://b.example.com }\n`,
};
const workflows = { config: 'sso:\n  redirectUrl: "https://w.example.com/oauth2/callback"\n' };
const vault = {
  'role.json': '{ "allowed_redirect_uris": [\n  "https://v.example.com/ui/vault/auth/oidc/oidc/callback"\n] }',
};

describe('who logs in', () => {
  it.each([
    ['https://cd.example.com/auth/callback', argoCd],
    ['https://g.example.com/login/generic_oauth', grafana],
    ['https://b.example.com/api/auth/oidc/handler/frame', backstage],
    ['https://w.example.com/oauth2/callback', workflows],
    ['https://v.example.com/ui/vault/auth/oidc/oidc/callback', vault],
    ['https://web.example.com/callback', { config: 'redirectUrl: https://elsewhere.example.com/back' }],
  ])('is sent back to where the program waits: %s', (redirect, data) => {
    expect(found(redirect, data)).toEqual([]);
  });

  it.each([
    ['https://cd.example.com/callback', argoCd],
    ['https://g.example.com/login/generic_oath', grafana],
    ['https://b.example.com/api/auth/dex/handler/frame', backstage],
    ['https://w.example.com/oauth/callback', workflows],
    ['https://v.example.com/ui/vault/auth/oidc/callback', vault],
  ])('is sent to where it does not wait: %s', (redirect, data) => {
    expect(found(redirect, data)).toEqual([
      expect.stringMatching(
        /^web: it waits at .* and https:..login.example.com sends nobody there; it sends people to /,
      ),
    ]);
  });

  it('is told what to declare where nothing is near', () => {
    expect(found('https://w.example.com/', workflows)).toEqual([
      expect.stringContaining('; state this path under logins of the component'),
    ]);
  });
});

describe('a provider', () => {
  it('is asked where it answers', () => {
    const asking = (path: string) => found('https://web.example.com/', { 'a.ini': `url = ${ISSUER}${path}` });

    expect(asking('/token')).toEqual([]);
    expect(asking('')).toEqual([]);
    expect(asking('/auth/github')).toEqual([]);
    expect(asking('/tokens')).toEqual([
      'web: https://login.example.com does not answer at /tokens; did you mean "token"?',
    ]);
  });

  it('knows after a restart who has logged in', () => {
    expect(found('https://web.example.com/', {}, { storage: 'sqlite3' })).toEqual([]);
    expect(found('https://web.example.com/', {}, { storage: 'sqlite3', replicas: 2 })).toHaveLength(1);
    expect(found('https://web.example.com/', {}, { storage: 'memory' })).toEqual([
      'dex: what it keeps in "memory" is gone with its pod, and no other pod knows it; set storage.type to kubernetes',
    ]);
  });
});
