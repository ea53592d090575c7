import { nearest, suggest } from './suggest';

describe('a suggestion', () => {
  it.each([
    ['retentoin', 'retention'],
    ['Loki', 'loki'],
    ['observabilty', 'observability'],
    ['SESION_SECRET', 'SESSION_SECRET'],
  ])('for %s is %s', (given, meant) => {
    expect(nearest(given, ['DATABASE_USER', 'loki', 'retention', 'observability', 'SESSION_SECRET'])).toBe(meant);
  });

  it('is none for something else altogether', () => {
    expect(nearest('colour', ['loki', 'retention'])).toBeUndefined();
    expect(suggest('colour', ['retention', 'loki'])).toBe('use one of: loki, retention');
  });

  it('gives way to what is said where nothing is near, and to nothing else', () => {
    expect(suggest('colour', ['retention'], 'leave it out')).toBe('leave it out');
    expect(suggest('retentoin', ['retention'], 'leave it out')).toBe('did you mean "retention"?');
  });
});
