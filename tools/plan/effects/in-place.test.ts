import { effectsOf, wordsOf } from '../testing/plan-of';

const statefulSet = (spec: string, annotations = '{}') =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a, annotations: ${annotations}}\nspec: ${spec}`;

describe('fields that cannot be changed in place', () => {
  it.each([
    [
      'claims of a StatefulSet',
      statefulSet('{volumeClaimTemplates: [{metadata: {name: d}, spec: {size: 1}}]}'),
      statefulSet('{volumeClaimTemplates: [{metadata: {name: d}, spec: {size: 2}}]}'),
    ],
    ['its service', statefulSet('{serviceName: a}'), statefulSet('{serviceName: b}')],
    [
      'selectors',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {selector: {matchLabels: {a: b}}}',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {selector: {matchLabels: {a: c}}}',
    ],
    [
      'the address of a Service',
      'kind: Service\nmetadata: {name: a}\nspec: {clusterIP: None}',
      'kind: Service\nmetadata: {name: a}\nspec: {}',
    ],
    [
      'the pods of a Job',
      'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: {template: {spec: {a: 1}}}',
      'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: {template: {spec: {a: 2}}}',
    ],
    [
      'what a binding gives',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: a}\nroleRef: {name: a}',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: a}\nroleRef: {name: b}',
    ],
    [
      'a ConfigMap that says so',
      'kind: ConfigMap\nmetadata: {name: a}\nimmutable: true\ndata: {a: b}',
      'kind: ConfigMap\nmetadata: {name: a}\nimmutable: true\ndata: {a: c}',
    ],
    [
      'the class of a claim',
      'kind: PersistentVolumeClaim\nmetadata: {name: a}\nspec: {storageClassName: a}',
      'kind: PersistentVolumeClaim\nmetadata: {name: a}\nspec: {storageClassName: b}',
    ],
    [
      'the place of a volume',
      'kind: PersistentVolume\nmetadata: {name: a}\nspec: {nfs: {path: /a}}',
      'kind: PersistentVolume\nmetadata: {name: a}\nspec: {nfs: {path: /b}}',
    ],
    [
      'the driver of a class of volumes',
      'apiVersion: storage.k8s.io/v1\nkind: VolumeAttributesClass\nmetadata: {name: a}\ndriverName: a',
      'apiVersion: storage.k8s.io/v1\nkind: VolumeAttributesClass\nmetadata: {name: a}\ndriverName: b',
    ],
    [
      'the scope of a kind',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\nspec: {scope: Cluster}',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\nspec: {scope: Namespaced}',
    ],
    [
      'a storage class',
      'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: a}\nreclaimPolicy: Retain',
      'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: a}\nreclaimPolicy: Delete',
    ],
  ])('are dangerous: %s', (_what, before, after) => {
    const dangers = effectsOf(before, after).filter(({ kind }) => kind === 'in-place');

    expect(dangers).toMatchObject([{ dangerous: true, what: expect.stringContaining('cannot be changed in place') }]);
    expect(dangers[0]?.remedy).not.toBe('');
  });

  it.each([
    ['replicas', statefulSet('{replicas: 1}'), statefulSet('{replicas: 2}')],
    ['a template', statefulSet('{template: {spec: {a: 1}}}'), statefulSet('{template: {spec: {a: 2}}}')],
    [
      'what becomes of a volume',
      'kind: PersistentVolume\nmetadata: {name: a}\nspec: {persistentVolumeReclaimPolicy: Delete}',
      'kind: PersistentVolume\nmetadata: {name: a}\nspec: {persistentVolumeReclaimPolicy: Retain}',
    ],
    [
      'what keeps claims',
      statefulSet('{persistentVolumeClaimRetentionPolicy: {whenScaled: Retain}}'),
      statefulSet('{persistentVolumeClaimRetentionPolicy: {whenScaled: Delete}}'),
    ],
    [
      'a Service on its way to a mere name',
      'kind: Service\nmetadata: {name: a}\nspec: {clusterIP: None}',
      'kind: Service\nmetadata: {name: a}\nspec: {type: ExternalName}',
    ],
    [
      'a hook, which is made anew',
      'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a, annotations: {helm.sh/hook: pre-install}}\nspec: {template: {a: 1}}',
      'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a, annotations: {helm.sh/hook: pre-install}}\nspec: {template: {a: 2}}',
    ],
  ])('are not: %s', (_what, before, after) => {
    expect(effectsOf(before, after).filter(({ kind }) => kind === 'in-place')).toEqual([]);
  });

  it('are also those that are noise elsewhere: the chart in the labels of a claim template breaks the sync', () => {
    const claims = (chart: string) =>
      statefulSet(`{volumeClaimTemplates: [{metadata: {name: d, labels: {helm.sh/chart: ${chart}}}}]}`);

    expect(wordsOf(claims('loki-1'), claims('loki-2'))).toEqual(['! cannot be changed in place: the sync would fail']);
  });

  it('let a claim grow and not shrink', () => {
    const claim = (size: string) =>
      `kind: PersistentVolumeClaim\nmetadata: {name: a}\nspec: {resources: {requests: {storage: ${size}}}}`;

    expect(wordsOf(claim('10Gi'), claim('20Gi'))).toEqual([]);
    expect(wordsOf(claim('20Gi'), claim('10Gi'))).toEqual(['! a volume cannot shrink: the sync would fail']);
  });

  it('let no volume shrink, nor that of a database', () => {
    const volume = (size: string) =>
      `kind: PersistentVolume\nmetadata: {name: a}\nspec: {capacity: {storage: ${size}}}`;
    const database = (size: string) =>
      `apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: a}\nspec: {storage: {size: ${size}}}`;

    expect(wordsOf(volume('1Gi'), volume('2Gi'))).toEqual([]);
    expect(wordsOf(volume('2Gi'), volume('1Gi'))).toEqual([expect.stringContaining('! a volume cannot shrink')]);
    expect(wordsOf(database('1Gi'), database('2Gi'))).toEqual([]);
    expect(wordsOf(database('2Gi'), database('1Gi'))).toEqual([expect.stringContaining('! a volume cannot shrink')]);
  });

  it('are also those that the definition of a custom kind does not let change', () => {
    const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.example.com }
spec:
  group: example.com
  names: { kind: Backup }
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          properties:
            spec:
              x-kubernetes-validations: [{ rule: "has(self.owner) == has(oldSelf.owner)", message: owner stays }]
              properties:
                cluster: { x-kubernetes-validations: [{ rule: self == oldSelf, message: cluster is immutable }] }
                owner: {}
---
`;
    const backup = (spec: string) =>
      `${definition}apiVersion: example.com/v1\nkind: Backup\nmetadata: {name: a}\nspec: ${spec}`;

    expect(wordsOf(backup('{cluster: a}'), backup('{cluster: b}'))).toEqual([
      '! cannot be changed in place, says its definition (cluster is immutable): the sync would fail',
    ]);
    expect(effectsOf(backup('{cluster: {name: a}}'), backup('{cluster: {name: b}}'))).toMatchObject([
      { kind: 'in-place', path: 'spec.cluster.name' },
    ]);
    expect(wordsOf(backup('{cluster: a}'), backup('{cluster: a, owner: b}'))).toEqual([
      '! cannot be changed in place, says its definition (owner stays): the sync would fail',
    ]);
    expect(wordsOf(backup('{cluster: a, owner: a}'), backup('{cluster: a, owner: b}'))).toEqual([]);
  });
});
