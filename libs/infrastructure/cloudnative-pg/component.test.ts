import foundation from '@idp/infrastructure/foundation';
import { helmValuesOf } from '@idp/testing';
import cloudnativePg from './component';

const valuesIn = helmValuesOf(cloudnativePg);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['cloudnative-pg'];

describe('cloudnative-pg', () => {
  it('runs one version of PostgreSQL, pulled as the environment pulls images', () => {
    expect(cloudnativePg.images).toEqual([cloudnativePg.exports.databases.image]);
    expect(chartIn({ images: { 'ghcr.io': 'mirror.example.com' } })).toMatchObject({
      config: {
        data: { POSTGRES_IMAGE_NAME: expect.stringMatching(/^mirror\.example\.com\/cloudnative-pg\/postgresql:\d+/) },
      },
    });
  });

  it('says where its operator is, so that databases let it in', () => {
    const { namespace } = cloudnativePg.exports.databases;

    expect(namespace).toBe(cloudnativePg.namespace);
    expect(foundation.exports.namespaces).toContain(namespace);
  });

  it('keeps an operator while a node is emptied, where there are several', () => {
    expect(valuesIn({ replicas: 3 })).toMatchObject({ disruptionBudget: true });
    expect(valuesIn({ replicas: 1 })).toMatchObject({ disruptionBudget: false });
  });
});
