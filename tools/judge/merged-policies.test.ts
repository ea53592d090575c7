import type { JsonObject } from '@idp/model';
import { mergedPolicies } from './merged-policies';

const validation = (expression: string) => ({ expression, message: expression });
const variable = (expression: string) => ({ name: 'containers', expression });

function policy(name: string, spec: JsonObject): JsonObject {
  return {
    kind: 'ValidatingPolicy',
    metadata: { name },
    spec: { matchConstraints: { resources: ['pods'] }, validationActions: [name], ...spec },
  };
}

function specsOf(...policies: readonly JsonObject[]) {
  return mergedPolicies(policies).map(({ spec }) => spec);
}

describe('policies that are about the same objects', () => {
  it('become one that asks for what each of them asks, with the variables of all', () => {
    const one = policy('a', { variables: [variable('x')], validations: [validation('1')] });
    const two = policy('b', { validations: [validation('2'), validation('3')] });
    const three = policy('c', { variables: [variable('x')], validations: [validation('4')] });

    expect(mergedPolicies([one, two, three])).toEqual([
      {
        kind: 'ValidatingPolicy',
        metadata: { name: 'merged-0' },
        spec: {
          matchConstraints: { resources: ['pods'] },
          validationActions: ['a'],
          variables: [variable('x')],
          validations: ['1', '2', '3', '4'].map(validation),
        },
      },
    ]);
  });

  it('stay apart where a variable means something else', () => {
    const [one, other] = ['x', 'y'].map((text) => policy(text, { variables: [variable(text)], validations: [] }));

    expect(mergedPolicies([one ?? {}, other ?? {}])).toEqual([one, other]);
  });
});

describe('policies that have exceptions', () => {
  it('stay as they are, and the others become one', () => {
    const [one, two, three] = ['a', 'b', 'c'].map((name) => policy(name, { validations: [validation(name)] }));
    const merged = mergedPolicies([one ?? {}, two ?? {}, three ?? {}], new Set(['b']));

    expect(merged).toHaveLength(2);
    expect(merged).toContainEqual(two);
    expect(merged.map(({ spec }) => spec)).toContainEqual(
      expect.objectContaining({ validations: ['a', 'c'].map(validation) }),
    );
  });
});

describe('policies stay as they are', () => {
  const one = policy('a', { validations: [validation('1')] });

  it.each([
    ['about other objects', policy('b', { matchConstraints: { resources: ['services'] } })],
    ['under other conditions', policy('b', { matchConditions: [{ name: 'x', expression: 'x' }] })],
    ['of another kind', { ...policy('b', {}), kind: 'NamespacedValidatingPolicy' }],
    ['that read their exceptions', policy('b', { validations: [validation('exceptions.allowedImages')] })],
  ])('%s', (_title, other) => {
    expect(mergedPolicies([one, other])).toEqual([one, other]);
    expect(specsOf(other, other, one)).toContainEqual(one['spec']);
  });
});
