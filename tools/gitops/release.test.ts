import fc from 'fast-check';
import { parse } from 'yaml';
import { releaseOf, renderRelease } from './release';

const annotations = {
  'platform/layer': 'observability',
  'platform/namespace': 'observability',
  'platform/namespaces': 'observability',
  'platform/wave': '3',
  'platform/cluster-kinds': 'rbac.authorization.k8s.io/ClusterRole,/Namespace',
};

describe('a release', () => {
  it('is what the chart says of itself, so that promoting it is copying it', () => {
    expect(releaseOf({ name: 'loki', version: '18.11.0-c01234567', annotations })).toEqual({
      component: 'loki',
      layer: 'observability',
      namespace: 'observability',
      namespaces: ['observability'],
      wave: '3',
      version: '18.11.0-c01234567',
      clusterKinds: ['rbac.authorization.k8s.io/ClusterRole', '/Namespace'],
    });
  });

  it('has the digest of what was pushed', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const text = renderRelease(releaseOf({ name: 'loki', version: '1.0.0', annotations }, digest), 'dev');

    expect(text).toContain(`version: "1.0.0"\ndigest: "${digest}"\n`);
  });

  it('has every string in quotes, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string(), (wave) => {
        const release = releaseOf({
          name: 'loki',
          version: '1.0.0',
          annotations: { ...annotations, 'platform/wave': wave },
        });
        const text = renderRelease(release, 'dev');
        expect(parse(text, { version: '1.1' })).toEqual(release);
        expect(text).toMatch(/^version: "1\.0\.0"$/m);
      }),
    );
  });
});
