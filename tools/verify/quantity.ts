/** What each suffix of a Kubernetes quantity stands for, in thousandths: a power of two, or of ten. */
const BINARY: Readonly<Record<string, bigint>> = {
  Ki: 2n ** 10n,
  Mi: 2n ** 20n,
  Gi: 2n ** 30n,
  Ti: 2n ** 40n,
  Pi: 2n ** 50n,
  Ei: 2n ** 60n,
};
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };

const QUANTITY = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:([eE][+-]?[0-9]+)|(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]?))$/;

/** Nobody asks for more, and nothing finer counts: larger exponents are mistakes. */
const MAX_EXPONENT = 30;

/**
 * What a Kubernetes quantity such as `500m`, `2`, `1.5Gi` or `1e3` stands for, in thousandths; undefined where it is none.
 * What is finer than a thousandth is rounded up, as the scheduler does.
 */
export function parseQuantity(quantity: unknown): bigint | undefined {
  if (typeof quantity !== 'string' && typeof quantity !== 'number') return undefined;
  const [, sign, whole = '', fraction = '', power, suffix = ''] = QUANTITY.exec(String(quantity)) ?? [];
  if (whole + fraction === '') return undefined;
  const exponent = power === undefined ? (DECIMAL[suffix] ?? 0) : Number(power.slice(1));
  if (Math.abs(exponent) > MAX_EXPONENT) return undefined;
  const shift = exponent - fraction.length + 3;
  const digits = BigInt(whole + fraction) * (BINARY[suffix] ?? 1n);
  const amount = shift >= 0 ? digits * 10n ** BigInt(shift) : roundedUp(digits, 10n ** BigInt(-shift));
  return sign === '-' ? -amount : amount;
}

function roundedUp(amount: bigint, divisor: bigint): bigint {
  return (amount + divisor - 1n) / divisor;
}

/** The shortest quantity that is exactly this many thousandths. */
export function printQuantity(amount: bigint): string {
  if (amount < 0n) return `-${printQuantity(-amount)}`;
  if (amount % 1000n !== 0n) return `${amount}m`;
  const whole = amount / 1000n;
  const units = [
    ['', 1n],
    ...Object.entries(BINARY),
    ...Object.entries(DECIMAL).flatMap(([suffix, power]) => (power > 0 ? [[suffix, 10n ** BigInt(power)]] : [])),
  ] as const;
  return units
    .flatMap(([suffix, unit]) => (whole % BigInt(unit) === 0n ? [`${whole / BigInt(unit)}${suffix}`] : []))
    .reduce((best, text) => (text.length < best.length ? text : best));
}
