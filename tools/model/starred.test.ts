import { starred } from './starred';

describe('a text with stars', () => {
  it.each([
    ['*', '', true],
    ['a*', 'abc', true],
    ['a*c', 'abc', true],
    ['a*c', 'abcd', false],
    ['apps', 'apps', true],
    ['a.b', 'axb', false],
    ['(a)*', '(a)b', true],
  ])('%s stands for "%s": %s', (text, other, isMeant) => {
    expect(starred(text).test(other)).toBe(isMeant);
  });
});
