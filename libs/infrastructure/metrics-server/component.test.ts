import certManager from '@idp/infrastructure/cert-manager';
import { helmValuesOf } from '@idp/testing';
import metricsServer from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(metricsServer, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['metrics-server'];

describe('metrics-server', () => {
  it('is asked by an API server that verifies it', () => {
    const existingIssuer = { enabled: true, kind: 'ClusterIssuer', name: certManager.exports.clusterIssuer };

    expect(chartIn()).toMatchObject({
      apiService: { insecureSkipTLSVerify: false },
      tls: { type: 'cert-manager', certManager: { existingIssuer } },
    });
  });

  it('believes only nodes that the cluster has signed for, unless told otherwise', () => {
    expect(chartIn()).toMatchObject({ args: [] });
    expect(chartIn({}, { verifyKubelets: false })).toMatchObject({ args: ['--kubelet-insecure-tls'] });
  });

  it('runs twice at most, since each copy asks every node', () => {
    expect(chartIn({ replicas: 3 })).toMatchObject({ replicas: 2, podDisruptionBudget: { enabled: true } });
    expect(chartIn({ replicas: 1 })).toMatchObject({ replicas: 1, podDisruptionBudget: { enabled: false } });
  });
});
