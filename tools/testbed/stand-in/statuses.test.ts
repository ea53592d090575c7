import type { JsonObject } from '@idp/model';
import { statusOf } from './statuses';

const now = '2030-01-01T00:00:00Z';

const aRoute = (status?: JsonObject): JsonObject => ({
  kind: 'HTTPRoute',
  metadata: { name: 'r', generation: 2 },
  spec: { parentRefs: [{ name: 'platform' }] },
  ...(status && { status }),
});

describe('the status that an operator would give', () => {
  it('meets the conditions of the kind, for this generation', () => {
    expect(statusOf({ kind: 'Certificate', metadata: { generation: 3 } }, ['Ready'], now)).toEqual({
      conditions: [expect.objectContaining({ type: 'Ready', status: 'True', observedGeneration: 3 })],
    });
  });

  it('says in a word how a database is', () => {
    expect(statusOf({ kind: 'Cluster', metadata: {} }, ['Ready'], now)).toMatchObject({
      phase: 'Cluster in healthy state',
    });
  });

  it('is not given twice', () => {
    const object: JsonObject = { kind: 'Certificate', metadata: { generation: 3 } };
    const status = statusOf(object, ['Ready'], now);

    expect(statusOf({ ...object, ...(status && { status }) }, ['Ready'], now)).toBeUndefined();
  });

  it('is given anew when the object changed', () => {
    const status = statusOf({ kind: 'Certificate', metadata: { generation: 3 } }, ['Ready'], now);
    const changed = { kind: 'Certificate', metadata: { generation: 4 }, ...(status && { status }) };

    expect(statusOf(changed, ['Ready'], now)).toBeDefined();
  });

  it('of a route is one for each parent', () => {
    const status = statusOf(aRoute(), ['Accepted'], now);

    expect(status).toEqual({
      parents: [
        expect.objectContaining({
          parentRef: { name: 'platform' },
          conditions: [expect.objectContaining({ type: 'Accepted', observedGeneration: 2 })],
        }),
      ],
    });
    expect(statusOf(aRoute(status), ['Accepted'], now)).toBeUndefined();
  });

  it('of a policy of Kyverno says in a word whether it is in force', () => {
    const policy: JsonObject = { kind: 'ValidatingPolicy', metadata: { generation: 1 } };
    const status = statusOf(policy, ['WebhookConfigured'], now);

    expect(status).toMatchObject({ conditionStatus: { ready: true } });
    expect(statusOf({ ...policy, ...(status && { status }) }, ['WebhookConfigured'], now)).toBeUndefined();
  });

  it('of a policy is one for each object that it is attached to', () => {
    const policy = { kind: 'BackendTLSPolicy', metadata: { generation: 1 }, spec: { targetRefs: [{ name: 'vault' }] } };

    expect(statusOf(policy, ['Accepted'], now)).toEqual({
      ancestors: [expect.objectContaining({ ancestorRef: { name: 'vault' } })],
    });
  });
});
