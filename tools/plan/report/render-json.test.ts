import type { Schema } from '@idp/model';
import { findComplaints } from '@idp/schema';
import schema from '../plan.schema.json';
import { planOf } from '../testing/plan-of';
import { renderJson } from './render-json';

const before = `kind: PersistentVolumeClaim
metadata: {name: a, labels: {helm.sh/chart: a-1}}
spec: {storageClassName: a}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec: {template: {spec: {containers: [{name: a, image: "a:1", resources: {requests: {cpu: 1}}}]}}}
`;

describe('the plan for programs', () => {
  it('has the form of its schema', () => {
    const after = before
      .replace('storageClassName: a', 'storageClassName: b')
      .replace('a-1', 'a-2')
      .replace('a:1', 'a:2');
    const plan = planOf(
      { loki: before, old: 'kind: Namespace\nmetadata: {name: a}' },
      { loki: after.replace('cpu: 1', 'cpu: 2') },
    );
    const applications = [
      {
        name: 'dev-old',
        component: 'old',
        change: 'disappears' as const,
        what: 'is deleted',
        permitted: false,
        fields: [],
      },
    ];
    const json: unknown = JSON.parse(
      renderJson({ from: 'main', to: 'working tree', environments: [{ ...plan, applications }] }),
    );
    const closed: Schema = schema;

    expect(findComplaints(closed, json)).toEqual([]);
    expect(json).toMatchObject({
      environments: [{ permitted: false, components: [{ name: 'loki' }, { name: 'old' }] }],
    });
  });
});
