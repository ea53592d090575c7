import { aRendering, type SomeManifests } from '@idp/testing';
import type { Rendering } from '@idp/model';
import { planEnvironment } from './plan';
import { effectsBetween, suspectsIn, withCulprits, type Suspect } from './suspects';
import { aSide } from './testing/plan-of';

/** What stands for a chart: its claims are as large as its data and its log together, in a zone of their own. */
function rendered(values: { data: number; log: number; replicas: number; zones?: string[] }): Rendering {
  const claims = `[{metadata: {name: d}, spec: {size: ${values.data + values.log}}}]`;
  const manifests = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: a}
spec: {replicas: ${values.replicas}, serviceName: ${values.zones?.join('-') ?? 'none'}, volumeClaimTemplates: ${claims}}`;
  const some: SomeManifests = { loki: { manifests, values } };
  return aRendering(some);
}

const before = { data: 1, log: 1, replicas: 1, zones: ['a', 'b'] };

/** The plan with culprits, as they are found by trying. */
function planOf(after: Parameters<typeof rendered>[0]) {
  const [from, to] = [rendered(before), rendered(after)];
  const plan = planEnvironment(aSide(from), aSide(to));
  const tried = suspectsIn(plan, to).map((suspect): [Suspect, ReturnType<typeof effectsBetween>] => {
    const [key = ''] = suspect.path;
    return [suspect, effectsBetween(from, rendered({ ...before, [key]: suspect.value }))];
  });
  const [component] = withCulprits(plan, new Map(tried)).components;
  return component?.effects.map(({ path, causes }) => [path, causes.map((cause) => cause.path)]);
}

describe('the values that are named by a dangerous line', () => {
  it('are those that have its effect by themselves', () => {
    expect(planOf({ ...before, data: 5, replicas: 3 })).toEqual([
      ['spec.volumeClaimTemplates[d].spec.size', [['data']]],
    ]);
  });

  it('are all that changed where only together they have it', () => {
    expect(planOf({ ...before, data: 2, log: 2, replicas: 3 })).toEqual([
      ['spec.volumeClaimTemplates[d].spec.size', [['data'], ['log']]],
    ]);
  });

  it('are tried as a whole where an item of a list changed', () => {
    const [plan, to] = [before, { ...before, zones: ['a', 'c'], replicas: 3 }].map(rendered);
    if (plan === undefined || to === undefined) throw new TypeError('there are two');

    expect(suspectsIn(planEnvironment(aSide(plan), aSide(to)), to)).toContainEqual({
      component: 'loki',
      path: ['zones'],
      value: ['a', 'c'],
    });
  });

  it('are not tried where there is one, or nothing is dangerous', () => {
    const from = rendered(before);
    const suspects = (after: typeof before) =>
      suspectsIn(planEnvironment(aSide(from), aSide(rendered(after))), rendered(after));

    expect(suspects({ ...before, data: 5 })).toEqual([]);
    expect(suspects({ ...before, replicas: 3 })).toEqual([]);
  });
});
