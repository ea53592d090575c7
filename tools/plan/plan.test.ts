import fc from 'fast-check';
import { stringify } from 'yaml';
import { sideOf } from './compare-objects';
import { planOf } from './testing/plan-of';

/** Enough: each renders four environments. */
const RUNS = { numRuns: 40 };

const name = fc.constantFrom('a', 'b', 'c', 'd');
const content = fc.record({
  kind: fc.constantFrom('ConfigMap', 'Secret', 'Deployment'),
  metadata: fc.record({
    name,
    labels: fc.dictionary(fc.constantFrom('helm.sh/chart', 'app', 'team'), fc.constantFrom('1', '2', '3')),
  }),
  data: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2')),
});
const manifests = fc.uniqueArray(content, { selector: (object) => `${object.kind} ${object.metadata.name}` });
const yamlOf = (objects: readonly object[]) => objects.map((object) => `${stringify(object)}---\n`).join('');
const plannedObjects = (before: readonly object[], after: readonly object[]) =>
  planOf({ loki: yamlOf(before) }, { loki: yamlOf(after) }).components.flatMap(({ objects }) => objects);
const namesOf = (changes: readonly Parameters<typeof sideOf>[0][]) =>
  changes.map((change) => `${sideOf(change).kind} ${sideOf(change).name}`).sort();

describe('the plan of an environment', () => {
  it('is empty where both sides render the same, in whatever order', () => {
    fc.assert(
      fc.property(manifests, (objects) => {
        const reordered = [...objects].reverse().map((object) => Object.fromEntries(Object.entries(object).reverse()));
        const inJson = reordered.map((object) => `${JSON.stringify(object)}\n---\n`).join('');
        const plan = planOf({ loki: yamlOf(objects) }, { loki: inJson });
        expect(plan).toMatchObject({ components: [], applications: [], capacity: [] });
      }),
      RUNS,
    );
  });

  it('adds what the opposite plan removes', () => {
    fc.assert(
      fc.property(manifests, manifests, (a, b) => {
        const added = plannedObjects(a, b).filter(({ before }) => before === undefined);
        const removed = plannedObjects(b, a).filter(({ after }) => after === undefined);
        expect(namesOf(added)).toEqual(namesOf(removed));
      }),
      RUNS,
    );
  });

  it('tells of each object that differs which fields do, or that it is noise', () => {
    fc.assert(
      fc.property(manifests, manifests, (a, b) => {
        const planned = plannedObjects(a, b);
        const differing = b.filter((object) => {
          const other = a.find(({ kind, metadata }) => kind === object.kind && metadata.name === object.metadata.name);
          return JSON.stringify(sorted(other)) !== JSON.stringify(sorted(object));
        });
        expect(namesOf(planned.filter(({ after }) => after))).toEqual(
          differing.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort(),
        );
        for (const change of planned.filter(({ before, after }) => before && after))
          expect(change.fields.length + change.noise.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('never shows what a Secret holds', () => {
    const secret = (value: string) => `kind: Secret\nmetadata: {name: a}\nstringData: {password: ${value}}`;
    const plan = planOf({ loki: secret('hunter2') }, { loki: secret('hunter3') });

    expect(plan.components[0]?.objects[0]?.fields).toEqual([
      { path: ['stringData', 'password'], before: '(not shown)', after: '(not shown)' },
    ]);
  });

  it('names the chart values behind an effect', () => {
    const claims = (size: string) => ({
      manifests: `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a}\nspec:\n  volumeClaimTemplates:\n  - metadata: {name: data}\n    spec: {resources: {requests: {storage: ${size}}}}`,
      values: { loki: { size, level: size === '10Gi' ? 'info' : 'debug' } },
    });
    const [component] = planOf({ loki: claims('10Gi') }, { loki: claims('20Gi') }).components;

    expect(component?.causes.values).toHaveLength(2);
    expect(component?.effects[0]?.causes).toEqual([{ path: ['loki', 'size'], before: '10Gi', after: '20Gi' }]);
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
