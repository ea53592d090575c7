import { complaintOf } from './complaint-of';

describe('a failure of helm', () => {
  it.each([
    ['between warnings and hints', ['level=WARN msg=old', 'Error: no bucket is set', '', 'Use --debug flag']],
    ['alone', ['Error: no bucket is set']],
    ['without its word for errors', ['', 'no bucket is set']],
  ])('is told by its line of the error, %s', (_title, lines) => {
    expect(complaintOf(lines.join('\n'))).toBe('no bucket is set');
  });
});
