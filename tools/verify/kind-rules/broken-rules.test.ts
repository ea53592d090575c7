import { aRendering } from '@idp/testing';
import { definitionsOf } from '../definitions';
import { objectsOf } from '../objects';
import { aRoute, routeDefinition } from '../testing/routes';
import { rulesBrokenBy, rulesBrokenByChange } from './broken-rules';

const rule = (text: string, more = '') => `x-kubernetes-validations: [{ rule: ${JSON.stringify(text)}${more} }]`;

function rendered(schema: string, spec: string) {
  const rendering = aRendering({ shop: routeDefinition(schema) + aRoute(spec) });
  const object = objectsOf(rendering).find(({ kind }) => kind === 'Route');
  if (object === undefined) throw new Error('no Route');
  return { object, definitions: definitionsOf(rendering) };
}

function verdict(schema: string, spec: string) {
  const { object, definitions } = rendered(schema, spec);
  return rulesBrokenBy(object, definitions);
}

function broken(schema: string, spec: string) {
  return verdict(schema, spec).broken.map(({ path, why }) => `${path.join('.')}: ${why}`);
}

describe('a rule in the definition of a kind', () => {
  const either = `{ ${rule('has(self.a) != has(self.b)', ', message: one of a and b')}, properties: { a: {}, b: {} } }`;

  it('is kept by objects, or the API server refuses them for the reason that the definition gives', () => {
    expect(broken(either, '{ a: 1 }')).toEqual([]);
    expect(broken(either, '{ a: 1, b: 2 }')).toEqual(['spec: one of a and b']);
  });

  it('is asked of every entry of a list and of every value of a mapping', () => {
    expect(broken(`{ properties: { all: { items: ${either} } } }`, '{ all: [{ a: 1 }, {}] }')).toEqual([
      'spec.all.1: one of a and b',
    ]);
    expect(broken(`{ properties: { all: { additionalProperties: ${either} } } }`, '{ all: { x: {} } }')).toEqual([
      'spec.all.x: one of a and b',
    ]);
  });

  it('sees the defaults that the API server fills in, and no null', () => {
    const filled = either.replace('b: {}', 'b: { default: 1 }');

    expect(broken(filled, '{}')).toEqual([]);
    expect(broken(filled, '{ a: 1 }')).toEqual(['spec: one of a and b']);
    expect(broken(either, '{ a: 1, b: null }')).toEqual([]);
    expect(broken(either.replace('b: {}', 'b: { nullable: true }'), '{ a: 1, b: null }')).toHaveLength(1);
  });

  it('calculates with whole numbers', () => {
    const sum = `{ ${rule('self.a + 1 == 3')}, properties: { a: { type: integer } } }`;

    expect(broken(sum, '{ a: 2 }')).toEqual([]);
    expect(broken(sum, '{ a: 3 }')).toEqual(['spec: a rule of its definition is not kept']);
  });

  it('calls fields whose names are words of the language by other names, and keys of mappings by their own', () => {
    const named = `{ ${rule('self.__namespace__ == self.x__dash__y')}, properties: { namespace: {}, x-y: {} } }`;

    expect(broken(named, '{ namespace: a, x-y: a }')).toEqual([]);
    expect(broken(`{ ${rule("'x-y' in self")}, additionalProperties: {} }`, '{ x-y: a }')).toEqual([]);
  });

  it('says in its own words what is wrong, and where', () => {
    const said = rule('self.a > 1', `, fieldPath: .a, messageExpression: "'not ' + string(self.a)"`);

    expect(broken(`{ ${said}, properties: { a: { type: integer } } }`, '{ a: 1 }')).toEqual(['spec.a: not 1']);
  });

  it('is not kept where it asks for a field that is not there', () => {
    expect(broken(`{ ${rule('self.a.b == 1')}, properties: { a: {} } }`, '{}')).toEqual(['spec: No such key: a']);
    expect(broken(`{ ${rule('has(self.a[0].b)')}, properties: { a: {} } }`, '{ a: [{ b: 1 }] }')).toEqual([]);
    expect(broken(`{ ${rule('has(self.a[0].b)')}, properties: { a: {} } }`, '{ a: [{}] }')).toHaveLength(1);
  });

  it('knows addresses from names', () => {
    const names = `{ ${rule('!isIP(self.a)')}, properties: { a: { type: string } } }`;

    expect(broken(names, '{ a: example.com }')).toEqual([]);
    expect(broken(names, '{ a: 10.0.0.1 }')).toHaveLength(1);
  });

  it.each(["quantity(self.a).isGreaterThan(quantity('1'))", 'self.a ==', "self.a.matches('(?i)x')"])(
    'is neither kept nor broken where nobody can tell here: %s',
    (text) => {
      expect(verdict(`{ ${rule(text)}, properties: { a: {} } }`, '{ a: x }')).toEqual({ broken: [], unknown: [text] });
    },
  );

  it('is that of the version of the object, of a kind that somebody defines', () => {
    const { object, definitions } = rendered(either, '{}');

    expect(rulesBrokenBy({ ...object, apiVersion: 'example.com/v2' }, definitions).broken).toEqual([]);
    expect(rulesBrokenBy(object, new Map()).broken).toEqual([]);
  });
});

describe('a rule about what was there before', () => {
  const fixed = rule('self == oldSelf', ', message: it is immutable');

  function refused(schema: string, before: string, after: string) {
    const { object, definitions } = rendered(schema, after);
    const was = rendered(schema, before).object;
    return rulesBrokenByChange(was, object, definitions).broken.map(({ path }) => path.join('.'));
  }

  it('means nothing for an object that is made', () => {
    expect(verdict(`{ properties: { a: { ${fixed} } } }`, '{ a: 1 }')).toEqual({ broken: [], unknown: [] });
  });

  it('lets nobody change a field, and lets it come and go where it is asked of the field alone', () => {
    const schema = `{ properties: { a: { ${fixed} }, b: {} } }`;

    expect(refused(schema, '{ a: 1, b: 1 }', '{ a: 1, b: 2 }')).toEqual([]);
    expect(refused(schema, '{ a: 1 }', '{ a: 2 }')).toEqual(['spec.a']);
    expect(refused(schema, '{ b: 1 }', '{ a: 2, b: 1 }')).toEqual([]);
  });

  it('is asked in all its forms', () => {
    const kept = `{ ${rule('has(self.a) == has(oldSelf.a)')}, properties: { a: {} } }`;
    const grows = `{ properties: { a: { type: integer, ${rule('self >= oldSelf')} } } }`;

    expect(refused(kept, '{ a: 1 }', '{ a: 2 }')).toEqual([]);
    expect(refused(kept, '{ a: 1 }', '{}')).toEqual(['spec']);
    expect(refused(grows, '{ a: 1 }', '{ a: 2 }')).toEqual([]);
    expect(refused(grows, '{ a: 2 }', '{ a: 1 }')).toEqual(['spec.a']);
  });

  it('compares entries of lists that have keys, wherever they stand', () => {
    const entry = `{ properties: { name: {}, a: { ${fixed} } } }`;
    const schema = `{ properties: { all: { x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: ${entry} } } }`;
    const before = '{ all: [{ name: x, a: 1 }, { name: y, a: 2 }] }';

    expect(refused(schema, before, '{ all: [{ name: y, a: 2 }, { name: x, a: 1 }] }')).toEqual([]);
    expect(refused(schema, before, '{ all: [{ name: y, a: 3 }, { name: x, a: 1 }] }')).toEqual(['spec.all.0.a']);
  });
});
