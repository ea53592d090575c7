import { aRendering } from '@idp/testing';
import { admission } from './index';

function found(manifest: string) {
  return admission
    .findFindings(aRendering({ shop: `metadata: { name: web }\n${manifest}` }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const deployment = (pod: string) => `apiVersion: apps/v1\nkind: Deployment\nspec: { template: { spec: { ${pod} } } }`;

describe('a word that stands for a choice', () => {
  it.each([
    [
      'kind: Service\nspec: { type: NodePorts }',
      'spec.type: "NodePorts" is none of what may stand here; did you mean "NodePort"?',
    ],
    [
      'apiVersion: batch/v1\nkind: CronJob\nspec: { concurrencyPolicy: forbid, jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } } }',
      'did you mean "Forbid"?',
    ],
    ['kind: PersistentVolumeClaim\nspec: { accessModes: [ReadWriteOnly] }', 'spec.accessModes[0]'],
    [
      deployment('containers: [{ name: a, imagePullPolicy: Allways }]'),
      'spec.template.spec.containers[0].imagePullPolicy',
    ],
    [deployment('containers: [{ name: a, ports: [{ protocol: tcp }] }]'), 'did you mean "TCP"?'],
    [deployment('tolerations: [{ operator: Exist }]'), 'did you mean "Exists"?'],
    [deployment('volumes: [{ name: a, emptyDir: { medium: memory } }]'), 'did you mean "Memory"?'],
  ])('is one that Kubernetes knows: %s', (manifest, expected) => {
    expect(found(manifest)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    'kind: Service\nspec: { type: NodePort }',
    'apiVersion: serving.example.com/v1\nkind: Service\nspec: { type: anything }',
    deployment('containers: [{ name: a, imagePullPolicy: Always }], tolerations: [{ operator: Exists }]'),
  ])('is right: %s', (manifest) => {
    expect(found(manifest)).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nvalue: 2000000000', 'value: 2000000000 is out of range'],
    [
      'apiVersion: batch/v1\nkind: Job\nspec: { backoffLimit: -1, template: { spec: { restartPolicy: Never } } }',
      'write at least 0',
    ],
    [deployment('containers: [{ name: a, ports: [{ containerPort: 90950 }] }]'), 'write a number from 1 to 65535'],
    [deployment('topologySpreadConstraints: [{ maxSkew: 0 }]'), 'write at least 1'],
  ])('is within its bounds: %s', (manifest, expected) => {
    expect(found(manifest)).toEqual([expect.stringContaining(expected)]);
  });
});
