import { retry, waitOf } from './retry';

const patience = { tries: 3, firstWaitMs: 1, longestWaitMs: 50 };

describe('retrying', () => {
  it('ends with the first result', async () => {
    const attempt = jest.fn().mockResolvedValueOnce({ failure: 'is busy' }).mockResolvedValue({ result: 1 });

    expect(await retry(attempt, patience)).toEqual({ result: 1 });
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('ends with the last failure, and how often it was tried', async () => {
    expect(await retry(() => Promise.resolve({ failure: 'is busy' }), patience)).toEqual({
      failure: 'is busy (tried 3 times)',
    });
  });

  it('ends at once where it would wait too long', async () => {
    expect(await retry(() => Promise.resolve({ failure: 'is busy', afterMs: 9000 }), patience)).toEqual({
      failure: 'is busy and asks to wait for 9 s',
    });
  });
});

describe('a Retry-After header', () => {
  it.each([
    [undefined, undefined],
    ['7', 7000],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
    ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
    ['soon', undefined],
  ])('%s asks to wait for %s ms', (header, wait) => {
    expect(waitOf(header, 0)).toBe(wait);
  });
});
