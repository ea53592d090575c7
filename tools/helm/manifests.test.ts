import { readManifests } from './manifests';

const printed = `---
# Source: greeter/crds/greetings.yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: greetings.example.com }
---
kind: CustomResourceDefinition
apiVersion: apiextensions.k8s.io/v1
metadata: { name: others.example.com }
---
# Source: greeter/charts/inner/templates/service.yaml
apiVersion: v1
kind: Service
metadata:
  name: greeter
  labels: { a: x, a: y }
---
# Source: greeter/templates/empty.yaml
# nothing today
---
# Source: greeter/templates/list.yaml
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: one }, data: { text: "--- no end" } }
  - { apiVersion: v1, kind: ConfigMap, metadata: { generateName: two- } }
`;

describe('what helm prints', () => {
  it('is told apart by template, with the items of lists, and nothing of documents that are empty', () => {
    expect(readManifests(printed).objects.map(({ template, kind, name }) => `${template} ${kind} ${name}`)).toEqual([
      'greeter/crds/greetings.yaml CustomResourceDefinition greetings.example.com',
      'greeter/crds/greetings.yaml CustomResourceDefinition others.example.com',
      'greeter/charts/inner/templates/service.yaml Service greeter',
      'greeter/templates/list.yaml ConfigMap one',
      'greeter/templates/list.yaml ConfigMap two-',
    ]);
  });

  it('tells keys that stand twice, with template, object and path', () => {
    expect(readManifests(printed).duplicateKeys).toEqual([
      { template: 'greeter/charts/inner/templates/service.yaml', object: 'Service greeter', path: 'metadata.labels.a' },
    ]);
  });

  it.each([
    ['no YAML', 'a: [', 'is not YAML: deficient indentation'],
    ['no object', '- a', 'makes something that is no object of Kubernetes'],
    ['no kind', 'apiVersion: v1', 'makes an object without a kind'],
    ['no version', 'kind: Service', 'makes an object without an apiVersion'],
    ['no name', 'apiVersion: v1\nkind: Service', 'makes a Service without a name'],
  ])('is at fault where a document is or has %s, and the others are read', (_name, document, fault) => {
    const { objects, faults } = readManifests(`---\n# Source: a/templates/b.yaml\n${document}\n${printed}`);

    expect(faults).toEqual([`a/templates/b.yaml ${fault}`]);
    expect(objects).toHaveLength(5);
  });

  it('is nothing where it is empty', () => {
    expect(readManifests('')).toEqual({ objects: [], duplicateKeys: [], faults: [] });
  });
});
