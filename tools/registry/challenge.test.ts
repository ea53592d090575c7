import { parseChallenge } from './challenge';

describe('a challenge', () => {
  it.each([
    ['Basic realm="charts"', { scheme: 'basic' }],
    [
      'bearer realm="https://a/token",service="a",scope="b:c:pull"',
      { scheme: 'bearer', realm: 'https://a/token', service: 'a', scope: 'b:c:pull' },
    ],
    ['Basic realm="a", Bearer realm="https://a/token"', { scheme: 'bearer', realm: 'https://a/token' }],
    ['Negotiate', undefined],
    ['', undefined],
  ])('%s', (header, challenge) => {
    expect(parseChallenge(header)).toEqual(challenge);
  });
});
