import { aRendering } from '@idp/testing';
import { references } from './index';

const settings = (data: string, name = 'argocd-cm') =>
  `kind: ConfigMap\nmetadata: { name: ${name} }\ndata: ${data}\n---\n`;
const login = (template = '{ metadata: { labels: { app.kubernetes.io/part-of: argocd } } }', key = 'client-secret') => `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: login }
spec: { target: { template: ${template} }, data: [{ secretKey: ${key} }] }
---
`;
const dex = (name: string) => settings(`{ oidc.config: ${JSON.stringify(JSON.stringify({ clientSecret: name }))} }`);

function found(...manifests: readonly string[]) {
  return references
    .findFindings(aRendering({ argocd: manifests.join('') }))
    .filter(({ path }) => path?.startsWith('data'))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

describe('a secret that settings of Argo CD name', () => {
  it('is there, with its key and the label by which Argo CD finds it', () => {
    expect(found(login(), dex('$login:client-secret'))).toEqual([]);
    expect(found(login(), dex('$logn:client-secret'))).toEqual([
      'data["oidc.config"]: there is no Secret "logn" in namespace argocd; did you mean "login"?',
    ]);
    expect(found(login(), dex('$login:clientsecret'))).toEqual([
      'data["oidc.config"]: Secret "login" has no key "clientsecret"; did you mean "client-secret"?',
    ]);
    expect(found(login('{}'), dex('$login:client-secret'))).toEqual([
      expect.stringContaining('Argo CD does not look into Secret "login"'),
    ]);
  });

  it('is a key of the Secret of Argo CD where no other is named', () => {
    const own = 'kind: Secret\nmetadata: { name: argocd-secret }\ndata: { dex: YQ== }\n---\n';

    expect(found(own, dex('$dex'))).toEqual([]);
    expect(found(own, dex('$server.secretkey'))).toEqual([]);
    expect(found(own, dex('$oidc.clientSecret'))).toEqual([
      expect.stringContaining('Secret "argocd-secret" has no key "oidc.clientSecret"'),
    ]);
    expect(found(settings('{ service.slack: "token: $slack-token" }', 'argocd-notifications-cm'))).toEqual([
      expect.stringContaining('there is no Secret "argocd-notifications-secret"'),
    ]);
  });

  it('is no text that only holds a dollar, and none of the settings of others', () => {
    expect(found(settings('{ template.a: "{{ $x := 1 }} costs $5" }'))).toEqual([]);
    expect(found(settings('{ a: $none }', 'shop'))).toEqual([]);
  });
});
