import { aRendering } from '@idp/testing';
import fc from 'fast-check';
import { quota } from '../testing/manifests';
import { capacity } from './capacity';

const LARGE = { node: { cpu: '4', memory: '8Gi' } };

describe('any platform', () => {
  const workload = fc.record({
    replicas: fc.integer({ min: 0, max: 6 }),
    cpu: fc.integer({ min: 1, max: 2000 }),
    recreate: fc.boolean(),
  });
  type Generated = { replicas: number; cpu: number; recreate: boolean };
  const manifestOf = ({ replicas, cpu, recreate }: Generated, index: number) => `
kind: Deployment
metadata: { name: d${index} }
spec:
  replicas: ${replicas}
  strategy: { type: ${recreate ? 'Recreate' : 'RollingUpdate'} }
  template: { spec: { containers: [{ name: main, resources: { requests: { cpu: ${cpu}m } } }] } }`;
  const verdictOf = (manifests: readonly string[], hard: number) =>
    capacity
      .findFindings(
        aRendering({ a: [quota(`{ cpu: ${hard}m }`), ...manifests].join('\n---\n') }, { size: 'ha' }, LARGE),
      )
      .map(({ object, path }) => `${object?.kind} ${object?.name} ${path}`)
      .sort();
  const generated = fc.tuple(fc.array(workload, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 9000 }));

  it('has the same findings in whatever order its objects stand', () => {
    fc.assert(
      fc.property(generated, ([workloads, hard]) => {
        const manifests = workloads.map(manifestOf);
        expect(verdictOf([...manifests].reverse(), hard)).toEqual(verdictOf(manifests, hard));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every finding when a workload gets one copy more', () => {
    fc.assert(
      fc.property(generated, fc.nat(), ([workloads, hard], place) => {
        const more = workloads.map((one, index) =>
          index === place % workloads.length ? { ...one, replicas: one.replicas + 1 } : one,
        );
        const before = verdictOf(workloads.map(manifestOf), hard);
        expect(verdictOf(more.map(manifestOf), hard)).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 30 },
    );
  });
});
