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
    ['an open definition', { type: 'string', definitions: { a: { type: 'object' } } }, 'is not closed'],
  ])('is not one with %s', (_name, schema, what) => {
    expect(findOpenPlaces(schema)).toMatchObject([{ what }]);
  });
});
