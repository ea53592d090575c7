import { codeSpan } from '@idp/model';
import fc from 'fast-check';
import { renderBody } from './render-body';

describe('the text of a pull request', () => {
  it('has its sections, without those that say nothing, and the plan at its end', () => {
    const sections = [
      { title: 'What moves', lines: ['**loki**'] },
      { title: 'What waits', lines: [] },
    ];

    expect(renderBody('Moves one.', sections, () => '## Plan')).toBe(
      'Moves one.\n\n## What moves\n\n- **loki**\n\n## Plan\n',
    );
  });

  it('fits into what a forge takes, however much there is to tell', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(2000), (count, length) => {
        const lines = Array.from({ length: count }, () => 'ü'.repeat(length));
        const sections = ['a', 'b', 'c'].map((title) => ({ title, lines }));
        const text = renderBody('Moves one.', sections, (bytes) => '#'.repeat(Math.max(0, bytes)));

        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_001);
        if (count > 100) expect(text).toMatch(/… and \d+ more/);
      }),
      { numRuns: 30 },
    );
  });

  it('cuts a long line before text of others that would be left without its end, and no command', () => {
    const line = `**loki**: ${'age, '.repeat(170)}${codeSpan('closes #12 @alice '.repeat(20))}`;
    const rendered = (isWhole: boolean) => renderBody('', [{ title: 'Gates', lines: [line], isWhole }], () => '');

    expect(rendered(false)).not.toContain('@alice');
    expect(rendered(false)).not.toContain('`');
    expect(rendered(true)).toContain(line);
  });
});
