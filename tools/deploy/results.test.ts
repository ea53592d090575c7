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
  it('that fail are thrown, with what is needed, what to do and where that is explained', () => {
    expect(() => judge([aResult('fail'), aResult('pass')], () => undefined)).toThrow(
      'helm: 3.0.0; needed is 4.0.0 or newer; install it, docs/troubleshooting.md',
    );
  });

  it('that nobody has to stop for are told, and how many pass', () => {
    const told: string[] = [];
    judge([aResult('warn'), aResult('unknown'), aResult('pass')], (line) => told.push(line));

    expect(told).toEqual(['helm: 3.0.0 (warn)', 'helm: 3.0.0 (unknown)', '1 of 3 checks pass']);
  });
});
