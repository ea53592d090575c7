import { collectionOf, objectsAt, textAt } from './kubernetes';

describe('where objects of a kind are', () => {
  it('is below their group, in their namespace', () => {
    expect(collectionOf({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'n' } })).toBe('/api/v1/nodes');
    expect(collectionOf({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass' })).toBe(
      '/apis/storage.k8s.io/v1/storageclasses',
    );
    expect(
      collectionOf({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { namespace: 'argocd' } }),
    ).toBe('/apis/argoproj.io/v1alpha1/namespaces/argocd/applications');
  });
});

describe('reading an object', () => {
  it('finds what is there, and nothing where something else is', () => {
    const object = { status: { conditions: [{ type: 'Ready' }, 'odd'], phase: 'Running' } };

    expect(textAt(object, 'status', 'phase')).toBe('Running');
    expect(textAt(object, 'status', 'phase', 'deeper')).toBe('');
    expect(objectsAt(object, 'status', 'conditions')).toEqual([{ type: 'Ready' }]);
    expect(objectsAt(object, 'spec', 'conditions')).toEqual([]);
  });
});
