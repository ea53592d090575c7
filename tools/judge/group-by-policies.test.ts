import type { JsonObject, RenderedObject } from '@idp/model';
import { groupByPolicies } from './group-by-policies';

const about = (name: string, ...resources: readonly string[]): JsonObject => ({
  metadata: { name },
  spec: { matchConstraints: { resourceRules: [{ resources }] } },
});
const [pods, deployments, namespaces] = [
  about('pods', 'pods'),
  about('deployments', 'deployments'),
  about('namespaces', 'namespaces'),
];

function anObject(kind: string): RenderedObject {
  return { component: 'a', template: 'a', apiVersion: 'v1', kind, name: 'a', content: {} };
}

function many(kind: string, count = 30): readonly RenderedObject[] {
  return Array.from({ length: count }, () => anObject(kind));
}

describe('objects by their policies', () => {
  it('are together where the same policies are about them', () => {
    const [some, others] = [many('Deployment'), many('Namespace')];

    expect(groupByPolicies([...some, ...others], [pods, deployments, namespaces])).toEqual([
      { policies: [pods, deployments], objects: some },
      { policies: [namespaces], objects: others },
    ]);
  });

  it('are together with other ones where they are few, under the policies that are about any of them', () => {
    const objects = [anObject('Deployment'), anObject('Namespace'), anObject('Deployment')];
    const [{ policies = [], objects: grouped = [] } = {}, ...more] = groupByPolicies(objects, [pods, namespaces]);

    expect(policies).toEqual([pods, namespaces]);
    expect(grouped).toHaveLength(3);
    expect(more).toEqual([]);
  });

  it('have the variants of policies about pods that may be about them', () => {
    const variants = (...controllers: readonly string[]) => ({
      spec: {
        matchConstraints: { resourceRules: [{ resources: ['pods'] }] },
        autogen: { podControllers: { controllers } },
      },
    });
    const [both, jobs] = [variants('cronjobs', 'deployments', 'jobs'), variants('jobs')];
    const policiesFor = (...kinds: readonly string[]) =>
      groupByPolicies(kinds.map(anObject), [both, jobs]).map(({ policies }) => policies);

    expect(policiesFor('Deployment', 'Job')).toEqual([[variants('deployments', 'jobs'), jobs]]);
    expect(policiesFor('CronJob')).toEqual([[variants('cronjobs'), jobs]]);
    expect(policiesFor('CronJob', 'Job')).toEqual([[both, jobs]]);
  });

  it('are none where there are none', () => {
    expect(groupByPolicies([], [pods, namespaces])).toEqual([]);
  });
});
