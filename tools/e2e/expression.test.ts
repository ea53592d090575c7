import { filledIn, valueOf } from './expression';

const contexts = { github: { event_name: 'push', token: 'of-the-run', event: { number: 3 } }, secrets: { OWN: 'own' } };

describe('an expression of a pipeline', () => {
  it.each([
    ["github.event_name == 'push'", true],
    ["github.event_name == 'pull_request'", false],
    ['secrets.OWN || github.token', 'own'],
    ['secrets.OTHER || github.token', 'of-the-run'],
    ['secrets.OTHER', ''],
  ])('%s is %s', (expression, value) => {
    expect(valueOf(expression, contexts)).toBe(value);
  });

  it('is filled in where it stands in a text, and empty where nothing says it', () => {
    expect(filledIn('n ${{ github.event.number }}, ${{ secrets.OTHER }}.', contexts)).toBe('n 3, .');
  });
});
