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
});
