import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { renderYaml } from './yaml';

const json = fc.oneof(
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
  fc.array(fc.jsonValue({ maxDepth: 3 })),
);

/** Texts that mean something in YAML, and plain ones. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab01-: #\n\t.eE+/yn\'"{}[]|>&*!%@`?,<~_\\é'), maxLength: 12 }),
  fc.constantFrom(
    'yes',
    'e5',
    '<<',
    '---',
    '2027-01-01',
    '10m',
    '12:30',
    'http://a.b:80/c',
    'a\n\n b\n',
    'x'.repeat(1100),
  ),
);

/** The library loses spaces before keys within lists, and quotes marks of documents only where it has to. */
const key = text.filter((one) => !/^(?:\s|---|\.\.\.)/m.test(one));

const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

/** Minus zero is zero in YAML. */
const withoutMinusZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('YAML', () => {
  it('is read back as what was written, by readers of both versions', () => {
    fc.assert(
      fc.property(json.map(withoutMinusZero), (value) => {
        const text = renderYaml(value);
        expect(parse(text, { version: '1.1' })).toEqual(value);
        expect(parse(text, { version: '1.2' })).toEqual(value);
      }),
    );
  });

  it('looks as the library writes it', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const options = { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;
        expect(renderYaml(value)).toBe(stringify(value, options));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['yes', 'on', 'n', '012', '1_000', '12:30:45', '2027-01-31', '~', '0x1f', '1e3', 'null'])(
    'quotes the string %s, which is something else to Helm',
    (text) => {
      expect(renderYaml({ text })).toBe(`text: "${text}"\n`);
    },
  );

  it('repeats what is equal instead of referring to it', () => {
    const same = { cpu: '100m' };

    expect(renderYaml({ requests: same, limits: same })).not.toMatch(/[&*]/);
  });
});
