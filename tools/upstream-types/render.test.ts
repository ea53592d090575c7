import type { Schema } from '@idp/model';
import { renderChartTypes, renderUpstreamSchema } from './render';
import { openedAt } from './unchecked';

const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    hosts: {
      type: 'array',
      items: { type: 'object', additionalProperties: false, properties: { name: { type: 'string' } } },
    },
    names: { type: 'array', items: { type: ['number', 'string'] } },
    parts: {
      type: 'object',
      properties: { first: { type: 'boolean' } },
      additionalProperties: { type: 'string' },
    },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

describe('the types of chart values', () => {
  it('leave out any key, take read-only lists and know what is open', async () => {
    expect(await renderChartTypes(schema, 'logs')).toBe(
      [
        '// Generated from upstream.schema.json by `nx run logs:types`; do not edit.',
        '',
        'export interface ChartValues {',
        'hosts?: readonly {',
        'name?: string',
        '}[]',
        'names?: readonly (number | string)[]',
        'parts?: {',
        'first?: boolean',
        '[k: string]: unknown',
        '}',
        'labels?: {',
        '[k: string]: string',
        '}',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('the schema of an upstream', () => {
  it('says first where it comes from', () => {
    const [, first] = renderUpstreamSchema(schema, 'logs 1.0.0', 'logs').split('\n');

    expect(first).toBe(' "$comment": "Generated from logs 1.0.0 by `nx run logs:types`; do not edit.",');
  });

  it('is open where the definition says that nothing can be checked', () => {
    const opened = openedAt(schema, ['parts.second.third', 'above']);

    expect(opened.properties?.['above']).toEqual({});
    expect(opened.properties?.['parts']?.properties?.['second']).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: { third: {} },
    });
  });
});
