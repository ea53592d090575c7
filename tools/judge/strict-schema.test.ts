import { strictSchemaOf } from './strict-schema';

const at = (schema: object, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), strictSchemaOf(schema));

const spec = (schema: object) => at({ type: 'object', properties: { spec: schema } }, 'properties', 'spec');

describe('the strict schema of a kind', () => {
  it('knows what every object has, whatever the definition says of it', () => {
    expect(strictSchemaOf(undefined)).toEqual({
      $schema: 'http://json-schema.org/draft-04/schema#',
      type: 'object',
      properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' } },
      additionalProperties: false,
    });
  });

  it('allows no field that the definition does not name', () => {
    expect(spec({ type: 'object', properties: { a: { type: 'string' } } })).toMatchObject({
      additionalProperties: false,
    });
    expect(spec({ type: 'object' })).toMatchObject({ additionalProperties: false });
    expect(spec({ type: 'array', items: { type: 'object', properties: {} } })).toMatchObject({
      items: { additionalProperties: false },
    });
  });

  it('allows what the definition keeps', () => {
    const kept = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

    expect(spec(kept)).not.toHaveProperty('additionalProperties');
    expect(spec({ type: 'object', additionalProperties: { type: 'object', properties: {} } })).toMatchObject({
      additionalProperties: { type: 'object', additionalProperties: false },
    });
  });

  it('takes a whole object inside for one', () => {
    const embedded = {
      type: 'object',
      'x-kubernetes-embedded-resource': true,
      properties: { spec: { type: 'object' } },
    };

    expect(spec(embedded)).toMatchObject({ properties: { metadata: { type: 'object' } }, additionalProperties: false });
  });

  it('takes a number or a text, and null, where the definition does', () => {
    expect(spec({ 'x-kubernetes-int-or-string': true })).toMatchObject({ type: ['integer', 'string'] });
    expect(spec({ type: 'string', nullable: true, enum: ['a'] })).toMatchObject({
      type: ['string', 'null'],
      enum: ['a', null],
    });
  });

  it('leaves out formats that Kubernetes reads otherwise', () => {
    expect(spec({ type: 'string', format: 'duration' })).toEqual({ type: 'string' });
    expect(spec({ type: 'string', format: 'date-time' })).toEqual({ type: 'string', format: 'date-time' });
  });

  it('leaves conditions as they are: they name fields without describing them', () => {
    const anyOf = [{ required: ['a'] }, { properties: { b: { enum: ['x'] } } }];

    expect(spec({ type: 'object', properties: { a: { type: 'string' } }, anyOf })).toMatchObject({ anyOf });
  });
});
