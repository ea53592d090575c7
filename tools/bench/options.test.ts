import { optionsOf } from './options';

describe('options', () => {
  it('measure everything five times when nothing is said', () => {
    expect(optionsOf([])).toEqual({ runs: 5, subjects: ['repository', 'generated', 'proof'] });
  });

  it('measure one subject once', () => {
    expect(optionsOf(['--runs=1', '--only=generated'])).toEqual({ runs: 1, subjects: ['generated'] });
  });

  it.each([
    ['--runs=none', '--runs is "none"; give it a number from 1'],
    ['--only=all', '--only is "all"; use one of: repository, generated, proof'],
  ])('refuse %s with what is allowed', (option, message) => {
    expect(() => optionsOf([option])).toThrow(message);
  });
});
