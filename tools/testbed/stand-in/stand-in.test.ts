import type { JsonObject } from '@idp/model';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { objectsAt, type Kubernetes } from '../kubernetes';
import { mountCertificates, operate } from './stand-in';

/** A cluster that holds these objects by path, and the patches that it gets. */
function aCluster(objects: Readonly<Record<string, JsonObject>>): Kubernetes & { readonly patched: string[] } {
  const patched: string[] = [];
  return {
    patched,
    get: async (path) => objects[path],
    list: async (path) => objectsAt(objects[path], 'items'),
    create: async () => undefined,
    patch: async (path) => void patched.push(path),
  };
}

describe('the stand-in for operators', () => {
  it('gives a status to what the cluster serves, in its namespace', async () => {
    const cluster = aCluster({
      '/apis/cert-manager.io': { versions: [{ groupVersion: 'cert-manager.io/v1' }] },
      '/apis/cert-manager.io/v1': {
        resources: [
          { name: 'certificates/status', kind: 'Certificate' },
          { name: 'certificates', kind: 'Certificate' },
          { name: 'clusterissuers', kind: 'ClusterIssuer' },
        ],
      },
      '/apis/cert-manager.io/v1/certificates': { items: [{ metadata: { name: 'c', namespace: 'n' } }] },
      '/apis/cert-manager.io/v1/clusterissuers': { items: [{ metadata: { name: 'i' } }] },
    });
    await operate(cluster, '2030-01-01T00:00:00Z');

    expect(cluster.patched).toEqual([
      '/apis/cert-manager.io/v1/namespaces/n/certificates/c/status',
      '/apis/cert-manager.io/v1/clusterissuers/i/status',
    ]);
  });

  it('finds kinds that are in a version of their own', async () => {
    const cluster = aCluster({
      '/apis/external-secrets.io': {
        versions: [{ groupVersion: 'external-secrets.io/v1' }, { groupVersion: 'external-secrets.io/v1alpha1' }],
      },
      '/apis/external-secrets.io/v1': { resources: [{ name: 'secretstores', kind: 'SecretStore' }] },
      '/apis/external-secrets.io/v1alpha1': { resources: [{ name: 'pushsecrets', kind: 'PushSecret' }] },
      '/apis/external-secrets.io/v1alpha1/pushsecrets': { items: [{ metadata: { name: 'p', namespace: 'n' } }] },
    });
    await operate(cluster, '2030-01-01T00:00:00Z');

    expect(cluster.patched).toEqual(['/apis/external-secrets.io/v1alpha1/namespaces/n/pushsecrets/p/status']);
  });

  it('asks for nothing more where no operated kind is served', async () => {
    const cluster = aCluster({});
    await operate(cluster, '2030-01-01T00:00:00Z');

    expect(cluster.patched).toEqual([]);
  });
});

describe('the volume with certificate authorities', () => {
  const folder = mkdtempSync(join(tmpdir(), 'volume-'));
  const path = '/api/v1/namespaces/argocd/configmaps/argocd-tls-certs-cm';

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the ConfigMap holds, and no more', async () => {
    writeFileSync(join(folder, 'gone.example.com'), 'old');
    await mountCertificates(aCluster({ [path]: { data: { 'registry.example.com': 'CA' } } }), folder);

    expect(readdirSync(folder)).toEqual(['registry.example.com']);
    expect(readFileSync(join(folder, 'registry.example.com'), 'utf8')).toBe('CA');

    await mountCertificates(aCluster({ [path]: {} }), folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
