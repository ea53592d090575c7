import type { Schema } from '@idp/model';
import fc from 'fast-check';
import { withDefaults } from './defaults';
import { merge } from './merge';

const schema: Schema = {
  type: 'object',
  properties: {
    retention: { type: 'string', default: '7d' },
    volume: {
      type: 'object',
      properties: { size: { type: 'string', default: '10Gi' }, className: { type: 'string' } },
    },
    bucket: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, region: { default: 'eu' } } },
    namespaces: { type: 'object', additionalProperties: { $ref: '#/definitions/namespace' }, default: {} },
  },
  definitions: { namespace: { type: 'object', properties: { level: { type: 'string', default: 'restricted' } } } },
};

const anyJson = fc.jsonValue({ maxDepth: 3 });
const anyMapping = fc.dictionary(fc.string(), anyJson);

describe('defaults', () => {
  it('fill in what nobody gave, also inside objects that are absent', () => {
    expect(withDefaults({}, schema)).toEqual({ retention: '7d', volume: { size: '10Gi' }, namespaces: {} });
  });

  it('leave out an object that has required properties, but complete it where it is given', () => {
    expect(withDefaults({ bucket: { name: 'logs' } }, schema)).toMatchObject({
      bucket: { name: 'logs', region: 'eu' },
    });
  });

  it('reach the values of a map', () => {
    expect(withDefaults({ namespaces: { vault: {} } }, schema)).toMatchObject({
      namespaces: { vault: { level: 'restricted' } },
    });
  });

  it('of an object stay beside what is given of it', () => {
    const observability: Schema = { $ref: '#/definitions/namespace', default: { level: 'privileged', quota: 'large' } };

    expect(withDefaults({ observability: { quota: 'small' } }, { ...schema, properties: { observability } })).toEqual({
      observability: { level: 'privileged', quota: 'small' },
    });
  });

  it('never change what was given, and change nothing the second time', () => {
    fc.assert(
      fc.property(anyMapping, (given) => {
        const once = withDefaults(given, schema);
        expect(once).toMatchObject(given);
        expect(withDefaults(once, schema)).toEqual(once);
      }),
    );
  });
});

describe('merging', () => {
  it('lays mappings over each other key by key and replaces everything else', () => {
    expect(merge({ a: { b: 1, c: [1, 2] }, d: 1 }, { a: { c: [3] } })).toEqual({ a: { b: 1, c: [3] }, d: 1 });
  });

  it('has an empty mapping as its neutral element on both sides', () => {
    fc.assert(
      fc.property(anyMapping, (value) => {
        expect(merge({}, value)).toEqual(value);
        expect(merge(value, {})).toEqual(value);
      }),
    );
  });

  it('does not let a key reach the prototype', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    const merged = merge({ a: 1 }, hostile);

    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  });
});
