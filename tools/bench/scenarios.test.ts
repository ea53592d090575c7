import { withNextNumber } from './scenarios';

describe('changing an override', () => {
  it('increases the first number that is a value', () => {
    const override = '# At least 2 days.\nbucket: logs-7\nretention: 9d\nvolume: 50Gi\n';

    expect(withNextNumber(override)).toBe('# At least 2 days.\nbucket: logs-7\nretention: 10d\nvolume: 50Gi\n');
  });

  it('leaves an override without a number as it is', () => {
    expect(withNextNumber('logLevel: debug\n')).toBe('logLevel: debug\n');
  });
});
