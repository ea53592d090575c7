import { aRendering } from '@idp/testing';
import { vaultAccess } from './index';

const FRAGMENT = `
kind: ConfigMap
metadata: { name: shop-vault-access, labels: { vault-access: shop } }
data: { given.json: '{ "person": ["password"] }', role.json: '{ "audience": "vault" }' }
---
kind: PushSecret
metadata: { name: made }
spec: { selector: { generatorRef: { kind: Password, name: made } }, data: [{ match: { secretKey: password, remoteRef: { remoteKey: shop/made, property: token } } }] }
---`;

function found(manifests: string) {
  return vaultAccess
    .findFindings(aRendering({ shop: `${FRAGMENT}\n${manifests}` }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const read = (key: string, property: string) =>
  `kind: ExternalSecret\nmetadata: { name: a }\nspec: { data: [{ secretKey: a, remoteRef: { key: ${key}, property: ${property} } }] }`;

describe('what an ExternalSecret reads', () => {
  it.each([
    ['shop/made', 'token'],
    ['shop/person', 'password'],
    ['elsewhere/anything', 'a'],
  ])('is written by somebody: %s, %s', (key, property) => {
    expect(found(read(key, property))).toEqual([]);
  });

  it.each([
    ['shop/made', 'tokn', 'nobody writes "tokn" of shop/made; did you mean "token"?'],
    ['shop/other', 'a', 'nobody writes "a" of shop/other; declare the secret'],
  ])('is not written by anybody: %s, %s', (key, property, problem) => {
    expect(found(read(key, property))).toEqual([expect.stringContaining(problem)]);
  });
});

describe('what a PushSecret pushes', () => {
  const push = (selector: string) =>
    `kind: PushSecret\nmetadata: { name: a }\nspec: { selector: ${selector}, data: [{ match: { secretKey: key, remoteRef: { remoteKey: a, property: b } } }] }`;

  it('is in its source', () => {
    expect(
      found(`${push('{ secret: { name: a } }')}\n---\nkind: Secret\nmetadata: { name: a }\nstringData: { key: a }`),
    ).toEqual([]);
    expect(found(push('{ generatorRef: { kind: Password, name: a } }'))).toEqual([
      'spec.data[0].match.secretKey: its source has no "key"; use one of: password',
    ]);
  });
});

describe('the token of a store', () => {
  const store = (audience: string) => `
kind: SecretStore
metadata: { name: shop }
spec: { provider: { vault: { server: "https://shop.shop.svc", auth: { kubernetes: { role: shop, serviceAccountRef: { audiences: [${audience}] } } } } } }
---
kind: Service
metadata: { name: shop }`;

  it('is for whom the role expects', () => {
    expect(found(store('vault'))).toEqual([]);
    expect(found(store('valt'))).toEqual([
      'spec.provider.vault.auth.kubernetes.serviceAccountRef.audiences: the role "shop" takes tokens for "vault", and this one is for valt; name vault there',
    ]);
  });
});
