import { aCluster, aComponentFolder, aRendering } from '@idp/testing';
import type { JsonObject } from '@idp/model';
import { readContents } from './read-contents';
import { renderWays } from './render-ways';
import { waysIn } from './ways-in';

const route = (name: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name} }
spec: { parentRefs: [{ sectionName: https }], hostnames: [${name}.test.example.com] }
---`;
const copy = (name: string, path: string, keys: Readonly<Record<string, string>>) => `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ${name} }
spec: ${JSON.stringify({
  target: { name },
  data: Object.entries(keys).map(([secretKey, property]) => ({ secretKey, remoteRef: { key: path, property } })),
})}
---`;

const about = { description: 'A component', namespace: 'security', owner: 'platform-team' } as const;
const grafana = {
  folder: aComponentFolder({
    ...about,
    name: 'grafana',
    secrets: {
      admin: { keys: { 'admin-user': 'random', 'admin-password': 'random' } },
      mail: { keys: { password: 'given' } },
    },
  }),
  manifests:
    route('grafana') +
    copy('grafana-admin', 'grafana/admin', { 'admin-user': 'admin-user', 'admin-password': 'admin-password' }),
};
const dexValues = (more: JsonObject): JsonObject => ({
  dex: {
    config: {
      issuer: 'https://dex.test.example.com',
      staticClients: [{ id: 'grafana', redirectURIs: ['https://grafana.test.example.com/login'] }],
      ...more,
    },
  },
});
const dex = (more: JsonObject) => ({
  folder: aComponentFolder({ ...about, name: 'dex', secrets: { 'local-user': { keys: { password: 'random' } } } }),
  values: dexValues(more),
  manifests: route('dex') + copy('dex-local-user', 'dex/local-user', { password: 'password' }),
});
const local = aRendering({
  dex: dex({ staticPasswords: [{ email: 'administrator@test.example.com' }] }),
  grafana,
  hubble: route('hubble'),
});

describe('the ways into a platform', () => {
  it('are all pages, with who lets people in, and the commands that show what to type in', () => {
    expect(renderWays(waysIn(local))).toBe(`https://dex.test.example.com
  the one account of Dex itself
    user: administrator@test.example.com
    password: kubectl -n dex get secret dex-local-user -o go-template='{{index .data "password" | base64decode}}{{"\\n"}}'
https://grafana.test.example.com
  log in with an account of Dex: administrator@test.example.com
  an account of its own, for when nobody can log in otherwise
    user: kubectl -n grafana get secret grafana-admin -o go-template='{{index .data "admin-user" | base64decode}}{{"\\n"}}'
    password: kubectl -n grafana get secret grafana-admin -o go-template='{{index .data "admin-password" | base64decode}}{{"\\n"}}'
https://hubble.test.example.com
  asks nobody to log in, or is for programs`);
  });

  it('name where people have their accounts', () => {
    const values = dex({ connectors: [{ name: 'GitHub' }, { name: 'Directory' }] });

    expect(renderWays(waysIn(aRendering({ dex: { values: values.values }, grafana })))).toContain(
      'log in with an account of Dex: GitHub, Directory',
    );
  });

  it('lead to the first account of Argo CD where nobody else says who people are', () => {
    const argoCd = { namespace: 'argocd', manifests: route('argocd') };

    expect(waysIn(aRendering({ 'argo-cd': argoCd }))).toEqual([
      expect.objectContaining({
        user: 'admin',
        password: { namespace: 'argocd', name: 'argocd-initial-admin-secret', key: 'password' },
      }),
    ]);
    expect(waysIn(aRendering({ 'argo-cd': argoCd, dex: dex({}) })).map(({ how }) => how)).not.toContain(
      'the first account of Argo CD',
    );
  });

  it('are shown with what the Secrets hold only where they are read', async () => {
    const encoded = (text: string) => Buffer.from(text).toString('base64');
    const cluster = aCluster(`
apiVersion: v1
kind: Secret
metadata: { name: dex-local-user, namespace: dex }
data: { password: ${encoded('its-words')} }
---
apiVersion: v1
kind: Secret
metadata: { name: grafana-admin, namespace: grafana }
data: { admin-user: ${encoded('somebody')} }`);
    const ways = waysIn(local);
    const shown = renderWays(ways, await readContents(ways, cluster));

    expect(shown).toContain('password: its-words');
    expect(shown).toContain('user: somebody');
    expect(shown).toContain('password: is not in grafana/grafana-admin admin-password yet');
    expect(shown).not.toContain('kubectl');
  });
});
