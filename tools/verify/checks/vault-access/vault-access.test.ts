import { aRendering } from '@idp/testing';
import { allows } from './fragment';
import { vaultAccess } from './index';

interface Some {
  readonly role?: string;
  readonly account?: string;
  readonly key?: string;
  readonly json?: string;
}

function found({ role = 'shop', account = 'shop-secrets', key = 'shop/database', json }: Some = {}, vault = 'vault') {
  const bound = { bound_service_account_names: ['shop-secrets'], bound_service_account_namespaces: ['shop'] };
  return vaultAccess
    .findFindings(
      aRendering({
        vault: `kind: Service\nmetadata: { name: ${vault} }`,
        shop: `
kind: ConfigMap
metadata: { name: shop-vault-access, labels: { vault-access: shop } }
data:
  role.json: ${JSON.stringify(json ?? JSON.stringify(bound))}
  policy.hcl: |
    path "kv/data/shop/database" {
      capabilities = ["read"]
    }
---
kind: SecretStore
metadata: { name: shop }
spec: { provider: { vault: { server: "https://vault.vault.svc:8200", path: kv, auth: { kubernetes: { role: ${role}, serviceAccountRef: { name: ${account} } } } } } }
---
kind: ExternalSecret
metadata: { name: database }
spec: { secretStoreRef: { name: shop }, data: [{ secretKey: a, remoteRef: { key: ${key}, property: a } }] }
`,
      }),
    )
    .map(({ object, path, what, remedy }) => `${object?.kind} ${path}: ${what}; ${remedy}`);
}

describe('what a component reads of Vault', () => {
  it('is what its policy allows', () => {
    expect(found()).toEqual([]);
    expect(found({ key: 'shop/databse' })).toEqual([
      'ExternalSecret spec.data[0].remoteRef.key: the role "shop" may not read kv/data/shop/databse; its policy allows: kv/data/shop/database',
    ]);
  });

  it('is read in a role that the component asks for', () => {
    expect(found({ role: 'shopp' })).toEqual([
      'SecretStore spec.provider.vault.auth.kubernetes.role: no ConfigMap with the label vault-access asks for the role "shopp"; did you mean "shop"?',
    ]);
  });

  it('is read by a ServiceAccount that the role takes', () => {
    expect(found({ account: 'default' })).toEqual([
      'SecretStore spec.provider.vault.auth.kubernetes.serviceAccountRef.name: the role "shop" does not take ServiceAccount shop/default; use shop/shop-secrets, or give the store a role of its own',
    ]);
  });

  it('is asked for in JSON', () => {
    expect(found({ json: '{ "a": [], }' })).toEqual([
      'ConfigMap data["role.json"]: is no JSON object, so Vault gets no role of it; look for a comma or a bracket too many',
    ]);
  });

  it('is nobody knows what where Vault is not of this environment', () => {
    expect(found({ role: 'shopp', key: 'other' }, 'another')).toEqual([]);
  });
});

it.each([
  ['kv/data/a', true],
  ['kv/data/a/b', false],
  ['kv/data/all/b/c', true],
  ['kv/data/one/x/y', true],
  ['kv/data/one/x/z/y', false],
])('a path with a star or a plus takes what it stands for: %s', (path, allowed) => {
  expect(allows(['kv/data/a', 'kv/data/all/*', 'kv/data/one/+/y'], path)).toBe(allowed);
});

describe('a role', () => {
  const bound = { bound_service_account_names: ['shop-secrets'], bound_service_account_namespaces: ['shop'] };

  it('names its policy and times that are such', () => {
    const role = (more: object) => found({ json: JSON.stringify({ ...bound, ...more }) });

    expect(role({ token_policies: ['shop', 'default'], token_ttl: '15m' })).toEqual([]);
    expect(role({ token_policies: ['shpo'] })).toEqual([expect.stringContaining('there is no policy "shpo"')]);
    expect(role({ token_ttl: '15 minutes' })).toEqual([expect.stringContaining('"15 minutes" is no time')]);
  });

  it('takes every account where it says so', () => {
    expect(found({ json: JSON.stringify({ ...bound, bound_service_account_names: ['*'] }) })).toEqual([]);
  });
});

describe('a generator', () => {
  const generated = (spec: object, deletionPolicy = 'None') =>
    vaultAccess
      .findFindings(
        aRendering({
          shop: [
            { kind: 'Password', metadata: { name: 'a' }, spec },
            {
              kind: 'PushSecret',
              metadata: { name: 'a' },
              spec: { deletionPolicy, selector: { generatorRef: { kind: 'Password', name: 'a' } } },
            },
          ]
            .map((object) => JSON.stringify(object))
            .join('\n---\n'),
        }),
      )
      .map(({ object, what }) => `${object?.kind}: ${what}`);

  it('makes something', () => {
    expect(generated({ length: 32, digits: 6, symbols: 0 })).toEqual([]);
    expect(generated({ length: 64, allowRepeat: true })).toEqual([]);
    expect(generated({ length: 64 })).toEqual(['Password: there are no 16 different digits: it makes nothing']);
    expect(generated({ length: 8, digits: 6, symbols: 4 })).toEqual([
      'Password: 6 digits and 4 symbols do not fit into 8 letters: it makes nothing',
    ]);
  });

  it('leaves what it made in Vault', () => {
    expect(generated({}, 'Delete')).toEqual([expect.stringContaining('PushSecret: Vault loses with it')]);
  });
});
