import { bootstrapOf } from './bootstrap-of';

const aComponent = (name: string, wave: number, ...needs: string[]) => ({ name, wave, needs });

describe('what is applied by hand', () => {
  const components = [
    aComponent('loki', 5, 'vault'),
    aComponent('argo-cd', 5, 'vault'),
    aComponent('vault', 3, 'cert-manager'),
    aComponent('cert-manager', 1, 'foundation'),
    aComponent('cilium', 1, 'foundation'),
    aComponent('reloader', 1, 'foundation'),
    aComponent('platform-crds', 0),
    aComponent('foundation', 0),
  ];

  it('is what Argo CD needs, what gives pods a network, and the definitions of kinds, wave by wave', () => {
    const { before, argoCd } = bootstrapOf(components);

    expect(before.map(({ name }) => name)).toEqual(['foundation', 'platform-crds', 'cert-manager', 'cilium', 'vault']);
    expect(argoCd?.name).toBe('argo-cd');
  });

  it('leaves the network out where the environment does', () => {
    const { before } = bootstrapOf(components.filter(({ name }) => name !== 'cilium'));

    expect(before.map(({ name }) => name)).not.toContain('cilium');
  });

  it('is no Argo CD where the environment has none of its own', () => {
    expect(bootstrapOf([aComponent('foundation', 0)])).toMatchObject({
      before: [{ name: 'foundation' }],
      argoCd: undefined,
    });
  });
});
