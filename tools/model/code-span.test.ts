import fc from 'fast-check';
import { codeSpan } from './code-span';

describe('text of others', () => {
  it('is shown as it is: it mentions nobody and closes nothing', () => {
    expect(codeSpan('fix: closes #12 @alice')).toBe('`fix: closes #12 @alice`');
    expect(codeSpan('a `b`')).toBe('`` a `b` ``');
    expect(codeSpan('a `` @alice `` b')).toBe('``` a `` @alice `` b ```');
    expect(codeSpan('one line\n\n# another')).toBe('`one line # another`');
  });

  it('is cut within its marks', () => {
    expect(codeSpan('a'.repeat(300))).toBe(`\`${'a'.repeat(200)}…\``);
  });

  it('ends its marks only at its end, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '``', '```', 'a', ' ', '\n')), (parts) => {
        const span = codeSpan(parts.join(''));
        const [mark = ''] = /^`+/.exec(span) ?? [];
        const runs = [...span.matchAll(/`+/g)].filter(([run]) => run.length === mark.length);

        expect(runs).toHaveLength(2);
        expect(span.endsWith(mark)).toBe(true);
      }),
    );
  });
});
