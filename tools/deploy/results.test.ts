import type { CheckResult } from '@idp/model';
import { judge } from './results';

const aResult = (verdict: CheckResult['verdict']): CheckResult => ({
  check: 'helm',
  verdict,
  found: '3.0.0',
  needed: '4.0.0 or newer',
  remedy: 'install it',
  page: 'docs/troubleshooting.md',
});

describe('checks', () => {
  it('that fail are thrown, with what is needed, what to do and where that is explained', async () => {
    await expect(judge([aResult('fail'), aResult('pass')], () => undefined)).rejects.toThrow(
      'helm: 3.0.0; needed: 4.0.0 or newer; install it; see docs/troubleshooting.md',
    );
  });

  it('that fail are thrown with why their object is not as it should be', async () => {
    const object = { apiVersion: 'v1', kind: 'Pod', name: 'a' };
    const explain = async ({ name }: { readonly name: string }) => [`${name} has no image`];

    await expect(judge([{ ...aResult('fail'), object }], () => undefined, explain)).rejects.toThrow('a has no image');
  });

  it('that nobody has to stop for are told, and how many pass', async () => {
    const told: string[] = [];
    await judge([aResult('warn'), aResult('unknown'), aResult('pass')], (line) => told.push(line));

    expect(told).toEqual([
      expect.stringMatching(/^warn +helm: 3\.0\.0; needed/),
      expect.stringMatching(/^unknown +helm: 3\.0\.0; needed/),
      '1 of 3 checks pass',
    ]);
  });
});
