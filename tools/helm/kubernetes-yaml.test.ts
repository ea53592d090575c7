import { readKubernetesYaml } from './kubernetes-yaml';

const valueOf = (text: string) => readKubernetesYaml(text).value;

describe('YAML as Kubernetes reads it', () => {
  it.each([
    ['yes', true],
    ['on', true],
    ['y', true],
    ['No', false],
    ['"yes"', 'yes'],
    ['0644', 420],
    ['0o17', 15],
    ['0x1F', 31],
    ['-0b11', -3],
    ['08', 8],
    ['1_000', 1000],
    ['-9223372036854775808', -9223372036854775808],
    ['1e3', 1000],
    ['1.10', 1.1],
    ['.5', 0.5],
    ['1e999', '1e999'],
    ['2001-01-01', '2001-01-01'],
    ['12:30', '12:30'],
    ['1.2.3', '1.2.3'],
    ['~1', '~1'],
  ])('takes %s for %j', (text, value) => {
    expect(valueOf(`it: ${text}`)).toEqual({ it: value });
  });

  it('leaves out keys that are null, which Kubernetes takes for absent', () => {
    expect(valueOf('a: null\nb: ~\nc:\nd: { e: null }\nf: [null]')).toEqual({ d: {}, f: [null] });
  });

  it('takes the last value of a key that stands twice, and tells where', () => {
    const { value, duplicates } = readKubernetesYaml('a: [{ b: 1, c: 2, b: 3 }]\nmetadata: { x: 1, x: 2 }');

    expect(value).toEqual({ a: [{ b: 3, c: 2 }], metadata: { x: 2 } });
    expect(duplicates).toEqual([
      ['a', 0, 'b'],
      ['metadata', 'x'],
    ]);
  });

  it('tells no key twice that only overrides what an alias brings', () => {
    expect(readKubernetesYaml('a: &a { x: 1 }\nb: { <<: *a, x: 2 }')).toEqual({
      value: { a: { x: 1 }, b: { x: 2 } },
      duplicates: [],
    });
  });

  it('keeps a key that would be the prototype of an object', () => {
    expect(JSON.stringify(valueOf('__proto__: { polluted: yes }'))).toBe('{"__proto__":{"polluted":true}}');
    expect('polluted' in {}).toBe(false);
  });

  const level = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]\n`;
  const bomb = `a: &a [1]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}${level('f', 'e')}${level('g', 'f')}`;

  it.each([
    ['that multiply', bomb],
    ['that hold themselves', 'a: &a [*a]'],
  ])('refuses aliases %s', (_name, text) => {
    expect(() => valueOf(text)).toThrow('its aliases make too many values');
  });

  it.each([
    ['what is no YAML', 'a: [', 'unexpected end'],
    ['numbers that JSON has not', 'a: .inf', 'no number that JSON has'],
    ['what lies too deep', '['.repeat(5000), 'nesting exceeded'],
    ['tags that it does not know', 'a: !!js/function x', 'unknown'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => valueOf(text)).toThrow(message);
  });
});
