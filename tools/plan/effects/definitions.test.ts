import { wordsOf } from '../testing/plan-of';

interface Version {
  readonly name?: string;
  readonly served?: boolean;
  readonly storage?: boolean;
  readonly schema?: object;
}

function definition(versions: readonly Version[], objects = ''): string {
  const spec = {
    group: 'example.com',
    names: { kind: 'Thing' },
    versions: versions.map(({ name = 'v1', served = true, storage = true, schema = {} }) => ({
      name,
      served,
      storage,
      schema: { openAPIV3Schema: { type: 'object', properties: { spec: schema } } },
    })),
  };
  const head = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: things}';
  return `${head}\nspec: ${JSON.stringify(spec)}\n---\n${objects}`;
}

const thing = (spec: string, version = 'v1') =>
  `apiVersion: example.com/${version}\nkind: Thing\nmetadata: {name: mine}\nspec: ${spec}`;
const schema = (...keys: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])),
});

describe('a definition of a kind', () => {
  it('may not lose the version in which objects are stored', () => {
    const [before, after] = [definition([{ name: 'v1beta1' }]), definition([{ name: 'v1' }])];

    expect(wordsOf(before, after)).toEqual([
      '! version v1beta1 is gone, in which its objects are stored: the API server refuses that',
    ]);
  });

  it('counts the objects of the platform that are written in a version that goes', () => {
    const old = { name: 'v1beta1', storage: false };
    const before = definition([{ name: 'v1' }, old], thing('{}', 'v1beta1'));

    expect(wordsOf(before, definition([{ name: 'v1' }], thing('{}', 'v1beta1')))).toEqual([
      '! version v1beta1 is gone, and 1 object of this platform is written in it',
    ]);
    expect(wordsOf(before, definition([{ name: 'v1' }, { ...old, served: false }], thing('{}')))).toEqual([
      '! version v1beta1 is no longer served',
    ]);
  });

  it.each([
    ['a field is gone', schema('a', 'b'), schema('a'), 'spec.b is gone'],
    [
      'a type is another',
      schema('a'),
      { type: 'object', properties: { a: { type: 'integer' } } },
      'spec.a is integer and no longer string',
    ],
    ['a field must be there', schema('a'), { ...schema('a'), required: ['a'] }, 'spec.a must be there'],
    ['a value is no longer taken', { enum: ['x', 'y'] }, { enum: ['x'] }, 'spec no longer takes y'],
    [
      'a list is shorter',
      { items: schema('a'), maxItems: 5 },
      { items: schema(), maxItems: 4 },
      'spec has a maxItems of 4, spec.*.a is gone',
    ],
  ])('takes less than before where %s', (_how, before, after, words) => {
    expect(wordsOf(definition([{ schema: before }]), definition([{ schema: after }]))).toEqual([
      `v1 takes less than before: ${words}`,
    ]);
  });

  it('is dangerous where the platform itself uses what goes', () => {
    const [before, after] = [schema('a', 'b'), schema('a')];

    expect(
      wordsOf(definition([{ schema: before }], thing('{b: x}')), definition([{ schema: after }], thing('{b: x}'))),
    ).toEqual(['! v1 takes less than before: spec.b is gone; 1 of them in use on this platform']);
  });

  it('may take more than before, and say it in other words', () => {
    expect(wordsOf(definition([{ schema: schema('a') }]), definition([{ schema: schema('a', 'b') }]))).toEqual([]);
  });
});
