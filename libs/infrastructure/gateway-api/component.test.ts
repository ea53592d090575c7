import gatewayApi from './component';

describe('gateway-api', () => {
  it('is there before everything that has a route', () => {
    expect(gatewayApi.needs).toBeUndefined();
  });

  it('takes the manifests of the version that it names', () => {
    expect(gatewayApi.upstream).toMatchObject({
      manifests: expect.stringContaining('/v1.6.1/standard-install.yaml'),
      version: 'v1.6.1',
    });
  });
});
