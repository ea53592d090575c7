import fc from 'fast-check';
import { needleOf } from './needle-of';

describe('what a log line is recognised by', () => {
  it.each([
    ['level=info msg="Reconciliation completed" application=dev', 'Reconciliation completed'],
    ['{"ts":1.7e9,"msg":"listening on port 8080"}', 'listening on port 8080'],
    ['I1126 05:00:00.000000 1 main.go:10] Starting the server', 'I1126 05:00:00.000000 1 main.go:10'],
    ['ok', undefined],
  ])('of %s is %s', (line, needle) => {
    expect(needleOf(line)).toBe(needle);
  });

  it('is a part of the line, and the same however a collector quotes it', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const needle = needleOf(line);
        expect(needle === undefined || line.includes(needle)).toBe(true);
        expect(needle ?? '').not.toMatch(/["\\]/);
      }),
    );
  });
});
