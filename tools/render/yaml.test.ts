import fc from 'fast-check';
import { parse } from 'yaml';
import { renderYaml } from './yaml';

const json = fc.oneof(
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
  fc.array(fc.jsonValue({ maxDepth: 3 })),
);

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
