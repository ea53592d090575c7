import { defineScalarTag, NOT_RESOLVED } from 'js-yaml';

const TRUE = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']);
const FALSE = new Set(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']);
const NULL = new Set(['', '~', 'null', 'Null', 'NULL']);
const NO_NUMBER = /^(?:\.nan|\.NaN|\.NAN|[-+]?\.(?:inf|Inf|INF))$/;

const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const DIGITS = [...'0123456789'];

/**
 * How Kubernetes reads what is not quoted: as YAML 1.1 in most things (`on` is true, `0644` an octal number), without
 * its dates and numbers of base 60, which stay text.
 */
export const kubernetesScalars = [
  defineScalarTag('tag:yaml.org,2002:null', {
    implicit: true,
    implicitFirstChars: ['', '~', 'n', 'N'],
    resolve: (text) => (NULL.has(text) ? null : NOT_RESOLVED),
    identify: (data) => data === null,
  }),
  defineScalarTag('tag:yaml.org,2002:bool', {
    implicit: true,
    implicitFirstChars: [...'yYnNtTfFoO'],
    resolve: (text) => TRUE.has(text) || (FALSE.has(text) ? false : NOT_RESOLVED),
    identify: (data) => typeof data === 'boolean',
  }),
  defineScalarTag('tag:yaml.org,2002:int', {
    implicit: true,
    implicitFirstChars: ['-', '+', ...DIGITS],
    resolve: (text) => integerOf(text.replaceAll('_', '')) ?? NOT_RESOLVED,
    identify: (data) => Number.isInteger(data),
  }),
  defineScalarTag('tag:yaml.org,2002:float', {
    implicit: true,
    implicitFirstChars: ['-', '+', '.', ...DIGITS],
    resolve: (text) => floatOf(text.startsWith('.') ? text : text.replaceAll('_', '')) ?? NOT_RESOLVED,
    identify: (data) => typeof data === 'number',
  }),
];

/** An integer of 64 bits, rounded to what JSON can tell apart; undefined where the text is none. */
function integerOf(text: string): number | undefined {
  const [matched, sign = '', hex, binary, octal, decimal] = INTEGER.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const digits = hex ? `0x${hex}` : binary ? `0b${binary}` : octal ? `0o${octal}` : (decimal ?? '0');
  const size = BigInt(digits);
  if (size > (sign === '-' ? 2n ** 63n : 2n ** 64n - 1n)) return undefined;
  return Number(sign === '-' ? -size : size);
}

function floatOf(text: string): number | undefined {
  if (NO_NUMBER.test(text)) throw new Error(`${text} is no number that JSON has`);
  if (!FLOAT.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
