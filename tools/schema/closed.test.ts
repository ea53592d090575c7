import type { Schema } from '@idp/model';
import { findOpenPlaces } from './closed';

describe('a closed schema', () => {
  it('says no more than what is declared, and what it means', () => {
    const size = { description: 'How much room they have.', type: 'string' };
    const volume = {
      description: 'Where logs lie.',
      type: 'object',
      additionalProperties: false,
      properties: { size },
    };

    expect(findOpenPlaces({ type: 'object', additionalProperties: false, properties: { volume } })).toEqual([]);
  });

  it.each([
    ['an object without additionalProperties', { type: 'object', properties: {} }, 'is not closed'],
    ['additionalProperties true', { type: 'object', additionalProperties: true }, 'is not closed'],
    [
      'a property without a type',
      { type: 'object', additionalProperties: false, properties: { a: { description: 'A.' } } },
      'has no type',
    ],
    [
      'a property without a description',
      { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } },
      'has no description',
    ],
    ['an open object deep inside a list', { type: 'array', items: { type: 'object' } }, 'is not closed'],
    ['a list without items', { type: 'array' }, 'is a list of anything'],
    ['an open definition', { type: 'string', definitions: { a: { type: 'object' } } }, 'is not closed'],
  ])('is not one with %s', (_name, schema, what) => {
    expect(findOpenPlaces(schema)).toMatchObject([{ what }]);
  });

  it('has one schema for all items of a list', () => {
    const pair: Schema = JSON.parse('{ "type": "array", "items": [{ "type": "string" }] }');

    expect(findOpenPlaces(pair)).toMatchObject([{ what: 'has "items" that are no schema' }]);
  });

  it.each(['patternProperties', 'anyOf', 'oneOf', 'allOf', 'if', 'not', 'dependencies', 'contains', 'const'])(
    'does not use %s, which only the validator would understand',
    (keyword) => {
      expect(findOpenPlaces({ type: 'string', [keyword]: {} })).toMatchObject([
        { keys: [keyword], what: 'is a keyword that is not supported here' },
      ]);
    },
  );
});

describe('a reference', () => {
  const closed: Schema = { type: 'object', additionalProperties: false };
  const next: Schema = { description: 'The next.', $ref: '#/definitions/node' };

  it('may be to a definition', () => {
    expect(findOpenPlaces({ ...closed, properties: { next }, definitions: { node: closed } })).toEqual([]);
  });

  it('may not be from a definition to itself, over others neither', () => {
    const items: Schema = { type: 'array', items: { $ref: '#/definitions/list' } };
    const definitions = { node: { ...closed, properties: { next } } };

    expect(findOpenPlaces({ ...closed, definitions })).toMatchObject([
      { keys: ['definitions', 'node'], what: 'holds itself: node → node' },
    ]);
    expect(
      findOpenPlaces({ ...closed, definitions: { node: items, list: { ...closed, additionalProperties: next } } }),
    ).toMatchObject([{ keys: ['definitions', 'list'], what: 'holds itself: list → node → list' }]);
  });

  it.each(['#', '#/properties/a', '#/definitions/other', 'https://example.com/schema.json'])(
    'may not be to %s',
    ($ref) => {
      expect(findOpenPlaces({ ...closed, additionalProperties: { $ref } })).toMatchObject([
        { keys: ['additionalProperties'], what: `refers to "${$ref}", which is none of the definitions` },
      ]);
    },
  );
});
