import { runInNewContext } from 'node:vm';
import { plainObjectOf } from './plain';

class Volume {
  readonly size = '1Gi';
}

const circle: { inner: unknown[] } = { inner: [] };
circle.inner.push(circle);

const hole: unknown[] = [1];
hole[2] = 3;

describe('what a definition returns', () => {
  it('loses the keys that are undefined', () => {
    expect(plainObjectOf({ a: undefined, b: { c: undefined, d: 1 } }).value).toEqual({ b: { d: 1 } });
  });

  it('may hold the same object twice, objects without a prototype and those of another realm', () => {
    const once = { c: [] };
    const bare: object = Object.assign(Object.create(null), { d: 1 });
    const foreign: unknown = runInNewContext('({ e: { f: [1, "2", true] } })');

    expect(plainObjectOf({ a: once, b: [once], bare, foreign })).toEqual({
      value: { a: { c: [] }, b: [{ c: [] }], bare: { d: 1 }, foreign: { e: { f: [1, '2', true] } } },
      unplain: [],
    });
  });

  it.each([
    ['null', null, 'is null, which makes Helm delete a default'],
    ['undefined in a list', undefined, 'is undefined'],
    ['not a number', NaN, 'is NaN (number)'],
    ['endless', Infinity, 'is Infinity (number)'],
    ['a big integer', 1n, 'is 1 (bigint)'],
    ['a symbol', Symbol('a'), 'is Symbol(a) (symbol)'],
    ['a function', () => 1, 'is a function'],
    ['a date', new Date(0), 'is an object of the class Date'],
    ['a map', new Map([['a', 1]]), 'is an object of the class Map'],
    ['a regular expression', /a/, 'is an object of the class RegExp'],
    ['an instance of a class', new Volume(), 'is an object of the class Volume'],
    ['a promise', Promise.resolve({}), 'is an object of the class Promise'],
    ['a date of another realm', runInNewContext('new Date(0)'), 'is an object of the class Date'],
  ])('may not be %s', (_name, value, what) => {
    expect(plainObjectOf({ a: [[value]] }).unplain).toMatchObject([{ path: ['a', '0', '0'], what }]);
  });

  it('may not hold itself', () => {
    expect(plainObjectOf({ circle }).unplain).toMatchObject([{ path: ['circle', 'inner', '0'], what: 'holds itself' }]);
  });

  it('may not be a list with holes', () => {
    expect(plainObjectOf({ hole }).unplain).toMatchObject([{ path: ['hole', '1'], what: 'is undefined' }]);
  });

  it('may not have keys that YAML cannot hold', () => {
    expect(plainObjectOf({ [Symbol('a')]: 1 }).unplain).toMatchObject([
      { path: [], what: 'has the key Symbol(a), which is no text' },
    ]);
  });

  it.each([
    [null, 'is null, which makes Helm delete a default'],
    [[1], 'is a list'],
    ['text', 'is text (string)'],
    [Promise.resolve({}), 'is an object of the class Promise'],
    [undefined, 'is undefined'],
  ])('is a mapping, not %p', (value, what) => {
    expect(plainObjectOf(value)).toMatchObject({ value: {}, unplain: [{ path: [], what }] });
  });
});
