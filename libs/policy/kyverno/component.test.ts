import { helmValuesOf } from '@idp/testing';
import kyverno from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(kyverno, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).kyverno;

describe('kyverno', () => {
  it('never stands in the way of what has to run before it, of what brings it back, and of itself', () => {
    expect(kyverno.exports.bootstrap).toEqual([
      'argocd',
      'cert-manager',
      'external-secrets',
      'gateway',
      'kube-node-lease',
      'kube-public',
      'kube-system',
      'policy',
      'vault',
    ]);
    expect(chartIn()).toMatchObject({
      config: {
        webhooks: {
          namespaceSelector: { matchExpressions: [{ operator: 'NotIn', values: kyverno.exports.bootstrap }] },
        },
      },
    });
  });

  it('judges what teams put into the namespace that Kubernetes gives them', () => {
    expect(kyverno.exports.bootstrap).not.toContain('default');
  });

  it.each([
    ['demo', 1, true],
    ['standard', 2, false],
    ['ha', 3, false],
  ] as const)('in size %s, has %i copies, and lets things pass while it is away: %s', (size, replicas, enabled) => {
    expect(chartIn({ size })).toMatchObject({
      admissionController: { replicas, podDisruptionBudget: { enabled: replicas > 1 } },
      features: { forceFailurePolicyIgnore: { enabled } },
    });
  });

  it('takes exceptions from its own namespace only', () => {
    expect(chartIn()).toMatchObject({ features: { policyExceptions: { enabled: true, namespace: 'policy' } } });
  });

  it('keeps the definitions of both groups whatever happens to its chart', () => {
    const kept = { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } };

    expect(chartIn()).toMatchObject({ crds: kept, 'kyverno-api': kept });
  });

  it('runs nothing when it is removed or upgraded that Argo CD would run at another time', () => {
    expect(chartIn()).toMatchObject({
      crds: { migration: { enabled: false } },
      webhooksCleanup: { enabled: false },
    });
  });
});
