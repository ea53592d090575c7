import fc from 'fast-check';
import { listAt, objectAt, printPath, textAt, textsAt, valueAt } from './json';

const object = { spec: { ports: [{ name: 'http', port: 80 }], selector: { app: 'a', odd: 1 } } };

describe('a field of a stranger’s object', () => {
  it('is read by its path', () => {
    expect(textAt(object, 'spec', 'ports', 0, 'name')).toBe('http');
    expect(listAt(object, 'spec', 'ports')).toHaveLength(1);
    expect(objectAt(object, 'spec', 'ports', 0)).toEqual({ name: 'http', port: 80 });
    expect(textsAt(object, 'spec', 'selector')).toEqual({ app: 'a' });
  });

  it('is nothing where the path leads nowhere, whatever is there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.oneof(fc.string(), fc.nat())), (value, path) => {
        expect(() => valueAt(value, ...path)).not.toThrow();
        expect(Array.isArray(listAt(value, ...path))).toBe(true);
      }),
    );
    expect(textAt(object, 'spec', 'ports', 'name')).toBeUndefined();
    expect(textAt(object, 'spec', 'ports', 0, 'port')).toBeUndefined();
  });
});

describe('a path', () => {
  it('is printed as people write it', () => {
    expect(printPath(['spec', 'rules', 0, 'backendRefs', 1, 'port'])).toBe('spec.rules[0].backendRefs[1].port');
    expect(printPath(['metadata', 'labels', 'app.kubernetes.io/name'])).toBe(
      'metadata.labels["app.kubernetes.io/name"]',
    );
  });
});
