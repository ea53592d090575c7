import { planOf } from './testing/plan-of';

const pods = (...images: string[]) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: 2, template: {spec: {containers: [${images.map((image, index) => `{name: c${index}, image: "${image}", resources: {requests: {cpu: 100m, memory: ${index + 1}Gi}}}`).join()}]}}}`;

describe('the images of a component', () => {
  it('are told in pairs, the old and the new', () => {
    const plan = planOf({ loki: pods('quay.io/a/loki:1', 'b:1') }, { loki: pods('other.io/loki:2', 'c:1') });

    expect(plan.components[0]?.images).toEqual([
      { component: 'loki', before: 'quay.io/a/loki:1', after: 'other.io/loki:2' },
      { component: 'loki', after: 'c:1' },
      { component: 'loki', before: 'b:1' },
    ]);
  });
});

describe('the capacity of a namespace', () => {
  it('is what all copies of its pods ask for', () => {
    expect(planOf({ loki: pods('a:1') }, { loki: pods('a:1', 'b:1') }).capacity).toEqual([
      { namespace: 'loki', resource: 'cpu', before: '200m', after: '400m' },
      { namespace: 'loki', resource: 'memory', before: '2Gi', after: '6Gi' },
    ]);
  });
});
