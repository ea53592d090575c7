import { aRendering } from '@idp/testing';
import { replicas } from './index';

function found(manifests: string) {
  return replicas
    .findFindings(aRendering({ shop: manifests }))
    .map(({ object, path, what }) => `${object?.kind} ${path}: ${what}`);
}

describe('a program', () => {
  it.each(['Deployment', 'StatefulSet', 'Prometheus'])('has a copy that runs: %s', (kind) => {
    const some = (count: string) => `kind: ${kind}\nmetadata: { name: a }\nspec: { ${count} }`;

    expect(found(some('replicas: 1'))).toEqual([]);
    expect(found(some(''))).toEqual([]);
    expect(found(some('replicas: 0'))).toEqual([`${kind} spec.replicas: no copy of it runs`]);
  });

  it.each([
    ['CronJob', 'suspend'],
    ['Prometheus', 'paused'],
  ])('is not paused: %s', (kind, field) => {
    expect(found(`kind: ${kind}\nmetadata: { name: a }\nspec: { ${field}: true }`)).toEqual([
      `${kind} spec.${field}: it is paused, and nothing in Git starts it again`,
    ]);
    expect(found(`kind: ${kind}\nmetadata: { name: a }\nspec: { ${field}: false }`)).toEqual([]);
  });
});

describe('an autoscaler', () => {
  const scaled = (resources: string, count = '', kind = 'Deployment') => `
kind: Deployment
metadata: { name: web }
spec: { ${count} template: { spec: { containers: [{ name: web, resources: { requests: ${resources} } }] } } }
---
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { kind: ${kind}, name: web }, metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization } } }] }
`;

  it('decides how many copies there are', () => {
    expect(found(scaled('{ cpu: 10m }'))).toEqual([]);
    expect(found(scaled('{ cpu: 10m }', 'replicas: 2,'))).toEqual([
      expect.stringContaining('Deployment "web" states replicas itself'),
    ]);
    expect(found(scaled('{ cpu: 10m }', '', 'DaemonSet'))).toHaveLength(1);
  });

  it('measures shares of what is asked for', () => {
    expect(found(scaled('{ memory: 1Gi }'))).toEqual([
      'HorizontalPodAutoscaler spec.metrics[0].resource: container web asks for no cpu, of which a share could be measured',
    ]);
  });
});

describe('a rollout in parts', () => {
  it('comes to some pod', () => {
    const set = (partition: number) =>
      found(
        `kind: StatefulSet\nmetadata: { name: a }\nspec: { replicas: 2, updateStrategy: { rollingUpdate: { partition: ${partition} } } }`,
      );

    expect(set(0)).toEqual([]);
    expect(set(1)).toEqual([]);
    expect(set(2)).toEqual([expect.stringContaining('of 2 pods none gets what changes')]);
  });
});
