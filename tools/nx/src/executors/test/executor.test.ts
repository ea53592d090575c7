import { outcomeOfFiles } from './executor';

const passing = { numPassingTests: 3, numFailingTests: 0, failureMessage: null };

describe('outcomeOfFiles', () => {
  it('passes a project without tests, and says so', () => {
    expect(outcomeOfFiles('loki', [])).toEqual({ success: true, message: 'loki has no tests' });
  });

  it('adds nothing to what Jest printed of passing tests', () => {
    expect(outcomeOfFiles('loki', [passing, passing])).toEqual({ success: true, message: '' });
  });

  it('fails with the report of the files that failed', () => {
    const failing = { numPassingTests: 1, numFailingTests: 2, failureMessage: '● loki keeps 30 days' };

    expect(outcomeOfFiles('loki', [passing, failing])).toEqual({
      success: false,
      message: '● loki keeps 30 days\n2 tests failed, 4 passed',
    });
  });

  it('fails a file that could not be loaded, though none of its tests did', () => {
    const unloadable = { ...passing, numPassingTests: 0, testExecError: { message: 'no such module', stack: '' } };

    expect(outcomeOfFiles('loki', [unloadable])).toMatchObject({ success: false });
  });
});
