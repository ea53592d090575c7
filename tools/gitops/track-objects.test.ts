import { trackObjects } from './track-objects';

describe('manifests that Argo CD will take over', () => {
  it('say whose they are, each by its own name', () => {
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'vault', namespace: 'security', annotations: { kept: 'yes' } },
    };
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'seed' } };

    expect(trackObjects([deployment, secret], 'dev-vault', 'vault').map(({ metadata }) => metadata)).toEqual([
      {
        name: 'vault',
        namespace: 'security',
        annotations: { kept: 'yes', 'argocd.argoproj.io/tracking-id': 'dev-vault:apps/Deployment:security/vault' },
      },
      { name: 'seed', annotations: { 'argocd.argoproj.io/tracking-id': 'dev-vault:/Secret:vault/seed' } },
    ]);
  });

  it('are tracked under the namespace of their Application where they can have none', () => {
    const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'reader' } };

    expect(trackObjects([role], 'dev-kinds', 'kube-system')).toMatchObject([
      {
        metadata: {
          annotations: {
            'argocd.argoproj.io/tracking-id': 'dev-kinds:rbac.authorization.k8s.io/ClusterRole:kube-system/reader',
          },
        },
      },
    ]);
  });

  it('are not tracked where they define kinds, as Argo CD does not track these', () => {
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'a' },
    };

    expect(trackObjects([definition], 'dev-kinds', 'kube-system')).toEqual([definition]);
  });
});
