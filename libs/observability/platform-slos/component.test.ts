import { helmValuesOf } from '@idp/testing';
import platformSlos from './component';
import { slos } from './slos';

describe('platform-slos', () => {
  it('promises that the Kubernetes API answers, and answers soon', () => {
    expect(Object.keys(Object(helmValuesOf(platformSlos)().slos))).toEqual([
      'kubernetes-api-available',
      'kubernetes-api-fast',
    ]);
  });

  it('measures speed by a bucket that Prometheus has', () => {
    expect(slos?.['kubernetes-api-fast']?.indicator).toMatchObject({
      latency: { success: expect.stringContaining('le="1.0"') },
    });
  });
});
