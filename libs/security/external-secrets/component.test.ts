import certManager from '@idp/infrastructure/cert-manager';
import vault from '@idp/security/vault';
import { helmValuesOf } from '@idp/testing';
import externalSecrets from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(externalSecrets, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['external-secrets'];

describe('external-secrets', () => {
  it.each([
    [1, false],
    [2, true],
  ])('with %i replicas, elects a leader: %s', (replicas, leaderElect) => {
    expect(chartIn({ replicas })).toMatchObject({
      replicaCount: replicas,
      leaderElect,
      webhook: { replicaCount: replicas },
    });
  });

  it('reads from Vault and waits for it', () => {
    expect(externalSecrets.exports.secretStore).toEqual(vault.exports.store);
    expect(externalSecrets.needs).toContain(vault);
  });

  it('reads with the identity of a namespace, never with one for all', () => {
    expect(chartIn()).toMatchObject({ processClusterStore: false, processClusterExternalSecret: false });
  });

  it('has its webhook certificate from the platform CA', () => {
    const issuerRef = { kind: 'ClusterIssuer', name: certManager.exports.clusterIssuer };

    expect(chartIn()).toMatchObject({ webhook: { certManager: { enabled: true, cert: { issuerRef } } } });
  });

  it('copies more at a time where there is more to copy', () => {
    expect(chartIn({ size: 'demo' })).toMatchObject({ concurrent: 2 });
    expect(chartIn({ size: 'ha' })).toMatchObject({ concurrent: 10 });
  });
});
