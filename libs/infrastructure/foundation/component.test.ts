import { layers } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import foundation from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(foundation, schema);

describe('foundation', () => {
  it('has a namespace for each layer', () => {
    expect(foundation.exports.namespaces).toEqual(expect.arrayContaining([...layers]));
  });

  it('exports the namespaces that it makes', () => {
    const { namespaces } = valuesIn();

    expect(Object.keys(namespaces ?? {})).toEqual(foundation.exports.namespaces);
  });

  it('lets privileged pods in only where agents read the files of nodes, and where images are built', () => {
    const privileged = Object.entries(valuesIn().namespaces ?? {}).filter(
      ([, { podSecurity }]) => podSecurity === 'privileged',
    );

    expect(privileged.map(([name]) => name)).toEqual(['image-builds', 'observability']);
  });

  it('keeps the pod security of a namespace that gets another quota', () => {
    const values = valuesIn({}, { namespaces: { observability: { quota: 'medium' } } });

    expect(values).toMatchObject({ namespaces: { observability: { podSecurity: 'privileged', quota: 'medium' } } });
  });

  it.each([
    ['demo', '8Gi'],
    ['standard', '24Gi'],
    ['ha', '64Gi'],
  ] as const)('gives a large namespace more in size %s: %s', (size, memory) => {
    expect(valuesIn({ size })).toMatchObject({ quotas: { large: { memory } } });
  });

  it('puts the platform before workloads and those before what names no class', () => {
    expect(valuesIn()).toMatchObject({
      priorities: {
        'platform-dashboards': { value: 5000 },
        'user-workloads': { value: 3000 },
        'unclassified-workload': { value: 0, globalDefault: true },
      },
    });
  });
});
