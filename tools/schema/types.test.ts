import { renderTypes } from './types';

describe('the types of a schema', () => {
  it('always hold what has a default, and say where they come from', async () => {
    const types = await renderTypes(
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          retention: { type: 'string', description: 'How long.', default: '7d' },
          bucket: { type: 'string', description: 'Where.' },
        },
      },
      'Values',
      'values.schema.json',
    );

    expect(types.split('\n')[0]).toBe('// Generated from values.schema.json by `nx sync`; do not edit.');
    expect(types).toMatch(/retention: string/);
    expect(types).toMatch(/bucket\?: string/);
    expect(types).not.toMatch(/\[k: string\]/);
  });

  it('have one type for all places that refer to the same definition', async () => {
    const types = await renderTypes(
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          small: { description: 'For little.', $ref: '#/definitions/quota', default: { cpu: '1' } },
          large: { description: 'For much.', $ref: '#/definitions/quota', default: { cpu: '8' } },
        },
        definitions: {
          quota: { type: 'object', additionalProperties: false, properties: { cpu: { type: 'string', default: '1' } } },
        },
      },
      'Values',
      'values.schema.json',
    );

    expect(types).toMatch(/small: Quota\nlarge: Quota/);
  });
});
