import { apiVersionsOf } from './api-versions';
import { readManifests } from './manifests';

describe('what definitions of kinds bring', () => {
  it('is told in both forms in which charts ask for it, where it is served', () => {
    const { objects } = readManifests(`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: greetings.example.com }
spec:
  group: example.com
  names: { kind: Greeting }
  versions: [{ name: v1, served: true }, { name: v1beta1, served: false }]
---
apiVersion: v1
kind: Service
metadata: { name: a }
`);

    expect(apiVersionsOf(objects)).toEqual(['example.com/v1', 'example.com/v1/Greeting']);
  });
});
