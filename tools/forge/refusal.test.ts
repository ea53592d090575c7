import { refusalOf } from './refusal';

const asked = { repository: 'https://git.example.com/platform/idp', tokens: ['GH_TOKEN', 'GITHUB_TOKEN'] };

describe('what a forge refuses', () => {
  it.each([
    [401, {}, /does not know the token: no; put a token that is valid into GH_TOKEN or GITHUB_TOKEN/],
    [403, {}, /the token has no right to this: no; let it read and write pull requests/],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1798761600' }, /try again after 2027-01-01T00:00:00/],
    [429, { 'retry-after': '30' }, /lets nobody ask more for now: no; try again in 30 s/],
    [301, {}, /has another address by now; git remote set-url origin/],
    [404, {}, /is not there, or hidden from the token/],
    [422, {}, /answers 422: no; mend it and try again/],
    [502, {}, /answers 502: no; try again: what is there is not made twice/],
  ])('with %i and %j is one message with what to do', (status, headers, message) => {
    const { problems, ...error } = refusalOf({ status, headers, message: 'no' }, asked);

    expect(problems).toHaveLength(1);
    expect(refusalOf({ status, headers, message: 'no' }, asked).message).toMatch(message);
    expect(error.name).toBe('PlatformError');
  });

  it('for a limit that is told by words alone is a limit, and none of rights', () => {
    const message = 'You have exceeded a secondary rate limit';

    expect(refusalOf({ status: 403, headers: {}, message }, asked).message).toContain('lets nobody ask more for now');
  });
});
