import { nearest, suggest } from './suggest';

describe('a suggestion', () => {
  it.each([
    ['retentoin', 'retention'],
    ['Loki', 'loki'],
    ['observabilty', 'observability'],
  ])('for %s is %s', (given, meant) => {
    expect(nearest(given, ['loki', 'retention', 'observability'])).toBe(meant);
  });

  it('is none for something else altogether', () => {
    expect(nearest('colour', ['loki', 'retention'])).toBeUndefined();
    expect(suggest('colour', ['retention', 'loki'])).toBe('use one of: loki, retention');
  });
});
