import type { Schema, SourceFile } from '@idp/model';
import { conforms, findComplaints, findFileProblems, findSchemaError } from './validate';

const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    retention: { type: 'string', format: 'duration' },
    size: { enum: ['demo', 'standard', 'ha'] },
    replicas: { type: 'integer', minimum: 1 },
    zones: { type: 'array', items: { type: 'string' }, minItems: 2 },
    labels: { type: 'object', propertyNames: { format: 'label-key' }, additionalProperties: { type: 'string' } },
  },
};

describe('a complaint', () => {
  it('suggests the key that was meant', () => {
    expect(findComplaints(schema, { retentoin: '7d' })).toMatchObject([
      { path: ['retentoin'], what: '"retentoin" is not known here', remedy: 'did you mean "retention"?' },
    ]);
  });

  it('lists what is allowed when nothing is near', () => {
    expect(findComplaints(schema, { colour: 'red' })[0]?.remedy).toBe(
      'use one of: labels, replicas, retention, size, zones',
    );
  });

  it.each([
    [{ retention: 7 }, '"retention" is 7, which is no string', 'write a string'],
    [{ retention: 'a week' }, '"retention" is "a week"', 'write a duration such as 15m, 24h or 30d'],
    [{ size: 'larg' }, '"size" is "larg"', 'use one of: demo, ha, standard'],
    [{ replicas: 0 }, '"replicas" is 0', 'write a number >= 1'],
    [{ zones: ['a'] }, '"zones" has too few items', 'name at least 2'],
    [
      { labels: { 'a b': 'x' } },
      'the key "a b" in "labels" has the wrong form',
      'write a label key such as team or example.com/team',
    ],
  ])('says of %j what is wrong and what to write', (value, what, remedy) => {
    expect(findComplaints(schema, value)).toMatchObject([{ what, remedy }]);
  });

  it('is made of every mistake at once', () => {
    expect(findComplaints(schema, { retention: 7, size: 'x', replicas: 0, more: true })).toHaveLength(4);
  });
});

describe('a problem in a file', () => {
  it('names the line that the file knows', () => {
    const file: SourceFile<unknown> = {
      path: 'a.yaml',
      value: { size: 1 },
      locate: (path) => `a.yaml:${path.join('.')}`,
    };

    expect(findFileProblems(schema, file, ['loki'])).toMatchObject([{ where: 'a.yaml:size', concerns: ['loki'] }]);
  });
});

describe('a schema', () => {
  it('decides what conforms', () => {
    expect(conforms(schema, { retention: '30d' })).toBe(true);
    expect(conforms(schema, { retention: '30 days' })).toBe(false);
  });

  it('that names a format that is none is refused', () => {
    expect(findSchemaError({ type: 'string', format: 'durration' })).toMatch(/durration/);
    expect(findSchemaError(schema)).toBeUndefined();
  });
});
