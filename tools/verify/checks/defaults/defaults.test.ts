import { aRendering } from '@idp/testing';
import { aRoute, routeDefinition } from '../../testing/routes';
import { defaults } from './defaults';

const weighed = '{ properties: { weight: { type: integer, default: 1 }, name: { type: string } } }';
const list = (more = '') => `{ properties: { backends: { type: array, items: ${weighed}${more} } } }`;

function found(schema: string, spec: string, version = 'v1') {
  return defaults
    .findFindings(aRendering({ shop: routeDefinition(schema) + aRoute(spec, version) }))
    .map(({ path, remedy }) => `${path}: ${remedy}`);
}

describe('a default that the API server fills in', () => {
  it('is written out in the entries of a list, which is compared as a whole', () => {
    expect(found(list(), '{ backends: [{ name: a }, { name: b, weight: 2 }] }')).toEqual([
      'spec.backends[0].weight: write the default: 1',
    ]);
    expect(found(list(), '{ backends: [{ name: a, weight: 1 }] }')).toEqual([]);
  });

  it('may be left out where entries are told apart by a key, and where there is no list', () => {
    const keyed = ', x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name]';

    expect(found(list(keyed), '{ backends: [{ name: a }] }')).toEqual([]);
    expect(found(weighed, '{ name: a }')).toEqual([]);
  });

  it('is written out in what is marked as one whole', () => {
    expect(found(weighed.replace('{ ', '{ x-kubernetes-map-type: atomic, '), '{ name: a }')).toEqual([
      'spec.weight: write the default: 1',
    ]);
  });

  it('is written out below a list, however deep', () => {
    const deep = `{ properties: { rules: { items: { additionalProperties: ${weighed} } } } }`;

    expect(found(deep, '{ rules: [{ any: { name: a } }] }')).toEqual([
      'spec.rules[0].any.weight: write the default: 1',
    ]);
  });

  it('may be empty', () => {
    const group = '{ properties: { backends: { items: { properties: { group: { default: "" } } } } } }';

    expect(found(group, '{ backends: [{ name: a }] }')).toEqual(['spec.backends[0].group: write the default: ""']);
  });

  it('is that of the version of the object', () => {
    expect(found(list(), '{ backends: [{ name: a }] }', 'v1alpha1')).toEqual([]);
    expect(found(list(), '{ backends: [{ name: a }] }', 'v2')).toEqual([]);
  });
});
