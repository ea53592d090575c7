import { readManifests } from './manifests';
import { clusterKindsOf, namespaceOf } from './scopes';

const { objects } = readManifests(`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: banners.example.com }
spec: { group: example.com, scope: Cluster, names: { kind: Banner } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: greetings.example.com }
spec: { group: example.com, scope: Namespaced, names: { kind: Greeting } }
`);
const kinds = clusterKindsOf([{ clusterKinds: ['given.example.com/Flag'] }], objects);

function landingOf(apiVersion: string, kind: string, namespace?: string): string | undefined {
  const content = { metadata: { name: 'a', ...(namespace && { namespace }) } };
  return namespaceOf({ template: '', apiVersion, kind, name: 'a', content }, 'greeter', kinds);
}

describe('an object lands', () => {
  it.each([
    ['Namespace', 'v1'],
    ['ClusterRole', 'rbac.authorization.k8s.io/v1'],
    ['CustomResourceDefinition', 'apiextensions.k8s.io/v1'],
    ['Banner', 'example.com/v1'],
    ['Flag', 'given.example.com/v1'],
  ])('in no namespace as a %s, even if it names one', (kind, apiVersion) => {
    expect(landingOf(apiVersion, kind, 'elsewhere')).toBeUndefined();
  });

  it('where it says, else where its component lives', () => {
    expect(landingOf('v1', 'Service', 'elsewhere')).toBe('elsewhere');
    expect(landingOf('v1', 'Service')).toBe('greeter');
    expect(landingOf('example.com/v1', 'Greeting')).toBe('greeter');
  });

  it('by group and kind: another group may call a kind the same', () => {
    expect(landingOf('other.example.com/v1', 'Namespace')).toBe('greeter');
  });
});
