import { plainObjectOf } from './plain';

describe('what a definition returns', () => {
  it('loses the keys that are undefined', () => {
    expect(plainObjectOf({ a: undefined, b: { c: undefined, d: 1 } }).value).toEqual({ b: { d: 1 } });
  });

  it.each([
    ['null', null, 'is null, which makes Helm delete a default'],
    ['not a number', NaN, 'is NaN (number)'],
    ['endless', Infinity, 'is Infinity (number)'],
  ])('may not be %s', (_name, value, what) => {
    expect(plainObjectOf({ a: [{ b: value }] }).unplain).toEqual([{ path: ['a', '0', 'b'], what }]);
  });

  it('may not hold a function', () => {
    expect(plainObjectOf({ a: () => 1 }).unplain).toHaveLength(1);
  });
});
