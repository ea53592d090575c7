import fc from 'fast-check';
import { parseQuantity, printQuantity } from './quantity';

const thousandths = fc.bigInt({ min: 0n, max: 10n ** 24n });

describe('a quantity', () => {
  it.each([
    ['500m', 500n],
    ['2', 2000n],
    [2, 2000n],
    [0.5, 500n],
    ['.5', 500n],
    ['5.', 5000n],
    ['1.5Gi', 1_610_612_736_000n],
    ['1Ki', 1_024_000n],
    ['1k', 1_000_000n],
    ['1e3', 1_000_000n],
    ['1E3', 1_000_000n],
    ['1E', 10n ** 21n],
    ['12e-1', 1200n],
    ['1e+2', 100_000n],
    ['100u', 1n],
    ['1n', 1n],
    ['1000001u', 1001n],
    ['+1', 1000n],
    ['-1', -1000n],
    [1e21, 10n ** 24n],
  ])('is read exactly, and what is finer than a thousandth rounded up: %s', (text, amount) => {
    expect(parseQuantity(text)).toBe(amount);
  });

  it.each(['', '.', 'Gi', '1 Gi', '1gi', '1KI', '1e', '1e999', '1.2.3', '0x10', true, undefined, {}])(
    'is none: %p',
    (text) => {
      expect(parseQuantity(text)).toBeUndefined();
    },
  );

  it.each([
    [1500n, '1500m'],
    [2000n, '2'],
    [1_610_612_736_000n, '1536Mi'],
    [68_719_476_736_000n, '64Gi'],
    [10n ** 12n, '1G'],
    [110_000n, '110'],
    [-500n, '-500m'],
  ])('is printed as people write it: %p', (amount, text) => {
    expect(printQuantity(amount)).toBe(text);
  });

  it('is the same once printed and read again', () => {
    fc.assert(fc.property(thousandths, (amount) => expect(parseQuantity(printQuantity(amount))).toBe(amount)));
  });

  it('is the same in every way to write it', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), (whole) => {
        const ways = [`${whole}`, `${whole}000m`, `${whole}e0`, `${whole}000e-3`, `${whole}.000`];
        expect(new Set(ways.map(parseQuantity))).toEqual(new Set([whole * 1000n]));
        expect(parseQuantity(`${whole}Mi`)).toBe(parseQuantity(`${whole * 1024n}Ki`));
      }),
    );
  });
});
