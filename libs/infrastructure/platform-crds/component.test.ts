import platformCrds from './component';

describe('platform-crds', () => {
  it('is there before everything that promises something', () => {
    expect(platformCrds.needs).toBeUndefined();
  });

  it('takes the definition of the version that it names', () => {
    expect(platformCrds.upstream).toMatchObject({
      manifests: expect.stringContaining('/v0.10.1/config/crd/bases/pyrra.dev_servicelevelobjectives.yaml'),
      version: 'v0.10.1',
    });
  });
});
