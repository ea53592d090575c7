import { aRendering } from '@idp/testing';
import { vaultAccess } from './index';

const tls = 'tls_cert_file = "/tls.crt"';
const configuration = (address = '[::]:8200', more = tls) => `
kind: ConfigMap
metadata: { name: vault-config }
data:
  vault.hcl: |
    listener "tcp" {
      address         = "${address}"
      cluster_address = "[::]:8201"
      telemetry { unauthenticated_metrics_access = true }
      ${more}
    }
---
`;
const vault = (target = 'https', address = 'https://127.0.0.1:8200') => `
apiVersion: v1
kind: Service
metadata: { name: vault }
spec: { selector: { app: vault }, ports: [{ name: api, port: 443, targetPort: ${target} }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: vault }
spec:
  template:
    metadata: { labels: { app: vault } }
    spec: { containers: [{ name: vault, ports: [{ name: https, containerPort: 8200 }], env: [{ name: VAULT_ADDR, value: "${address}" }] }] }
---
`;
const settings = (url: string) => `kind: ConfigMap\nmetadata: { name: shop }\ndata: { url: "${url}" }\n---\n`;

function found(manifests: string, shop = settings('https://vault.vault.svc:443/v1')) {
  return vaultAccess
    .findFindings(aRendering({ vault: manifests, shop }))
    .map(({ component, object, path, what }) => `${component} ${object?.kind} ${path}: ${what}`);
}

describe('Vault', () => {
  it('listens where its Services lead to', () => {
    expect(found(configuration() + vault())).toEqual([]);
    expect(found(configuration() + vault('8200'))).toEqual([]);
    expect(found(configuration('[::]:8210') + vault())).toEqual([
      'vault ConfigMap data["vault.hcl"]: Vault listens at port 8210, and its Services lead to 8200',
      'vault StatefulSet spec.template.spec.containers[0].env[0].value: Vault does not listen at port 8200 of its pod',
    ]);
  });

  it('is spoken to as it listens', () => {
    expect(found(configuration() + vault(), settings('http://vault.vault.svc:443'))).toEqual([
      'vault ConfigMap data["vault.hcl"]: Vault listens with TLS at port 8200, and all that call it there speak http',
    ]);
    expect(
      found(
        configuration() + vault(),
        settings('https://vault.vault:443') + settings('http://vault-0.vault.vault:443'),
      ),
    ).toEqual(['shop ConfigMap data.url: it speaks http to Vault, which listens with TLS at port 8200']);
    expect(found(configuration('[::]:8200', 'tls_disable = true') + vault('https', 'http://127.0.0.1:8200'))).toEqual([
      'vault ConfigMap data["vault.hcl"]: Vault listens without TLS at port 8200, and all that call it there speak https',
    ]);
  });

  it('is called by its own pods as others call it', () => {
    expect(found(configuration() + vault('https', 'http://127.0.0.1:8200'))).toEqual([
      'vault StatefulSet spec.template.spec.containers[0].env[0].value: it speaks http to Vault, which listens with TLS at port 8200',
    ]);
    expect(found(configuration() + vault('https', 'https://localhost:8210'))).toEqual([
      'vault StatefulSet spec.template.spec.containers[0].env[0].value: Vault does not listen at port 8210 of its pod',
    ]);
  });
});

describe('a store', () => {
  const scripts = `
kind: ConfigMap
metadata: { name: scripts }
data:
  make.sh: |
    has kubernetes || vault auth enable kubernetes
    has kv || vault secrets enable -path=kv -version=2 kv
---
`;
  const asked = `
kind: ConfigMap
metadata: { name: shop-vault-access, labels: { vault-access: shop } }
data: { role.json: "{}" }
---
`;
  const store = (more = '', mountPath = 'kubernetes') => `
kind: SecretStore
metadata: { name: shop }
spec: { provider: { vault: { server: "https://vault.vault.svc:443", path: kv${more}, auth: { kubernetes: { role: shop, mountPath: ${mountPath} } } } } }
---
`;

  it('reads in the version and logs in at the path that Vault has', () => {
    expect(found(scripts + vault(), asked + store())).toEqual([]);
    expect(found(scripts + vault(), asked + store(', version: v2', 'auth/kubernetes'))).toEqual([]);
    expect(found(scripts + vault(), asked + store(', version: v1'))).toEqual([
      'shop SecretStore spec.provider.vault.version: reads kv in version 1, and Vault has it in version 2',
    ]);
    expect(found(scripts + vault(), asked + store('', 'k8s'))).toEqual([
      'shop SecretStore spec.provider.vault.auth.kubernetes.mountPath: nobody can log in to Vault at "k8s"',
    ]);
  });
});
