import { millisecondsOf } from './duration';

describe('the length of a duration', () => {
  it.each([
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['1d12h', 129_600_000],
    ['2w', 1_209_600_000],
    ['1y', 31_536_000_000],
    ['0', 0],
  ])('of %s is %d milliseconds', (duration, milliseconds) => {
    expect(millisecondsOf(duration)).toBe(milliseconds);
  });
});
