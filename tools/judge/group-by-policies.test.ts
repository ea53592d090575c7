import type { JsonObject } from '@idp/model';
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
const kinds = (...names: readonly string[]) => names.map((kind) => ({ kind }));

describe('objects by their policies', () => {
  it('are together where the same policies are about them', () => {
    const objects = kinds('Deployment', 'Namespace', 'Job', 'Deployment');

    expect(groupByPolicies(objects, [pods, deployments, namespaces])).toEqual([
      { policies: [pods, deployments], places: [0, 3] },
      { policies: [namespaces], places: [1] },
      { policies: [pods], places: [2] },
    ]);
  });

  it('have the variants of policies about pods that may be about them', () => {
    const variants = (...controllers: readonly string[]) => ({
      spec: {
        matchConstraints: { resourceRules: [{ resources: ['pods'] }] },
        autogen: { podControllers: { controllers } },
      },
    });
    const [both, jobs] = [variants('cronjobs', 'deployments', 'jobs'), variants('jobs')];

    expect(groupByPolicies(kinds('Deployment', 'CronJob', 'Job'), [both, jobs])).toEqual([
      { policies: [variants('deployments', 'jobs'), jobs], places: [0, 2] },
      { policies: [variants('cronjobs'), jobs], places: [1] },
    ]);
  });

  it('are left out where no policy is about them', () => {
    expect(groupByPolicies(kinds('ConfigMap'), [pods, namespaces])).toEqual([]);
  });
});
