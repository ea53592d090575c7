import { keepComment } from './keep-comment';
import { keepRequest } from './keep-request';
import { openGitHub } from './github';
import { proxiedFetch } from './proxied-fetch';
import { aGitHub, type AGitHub } from '@idp/testing';

const wanted = {
  branch: 'promote/staging',
  base: 'main',
  title: 'promote loki from dev to staging',
  body: 'what moves',
  labels: ['promotion'],
  users: ['alice'],
  teams: ['platform-team'],
};

let github: AGitHub;

beforeEach(async () => {
  github = await aGitHub();
});
afterEach(() => github.close());

function forge(token = 'secret-token') {
  const repository = {
    kind: 'github',
    url: 'https://github.example.com/platform/idp',
    owner: 'platform',
    name: 'idp',
  } as const;
  return openGitHub({ ...repository, api: github.api, token, tokens: ['GH_TOKEN', 'GITHUB_TOKEN'] }, proxiedFetch({}));
}

describe('a pull request on GitHub', () => {
  it('is opened with its text, labels and reviewers, as the types of its client say', async () => {
    const kept = await keepRequest(forge(), wanted);

    expect(kept).toMatchObject({
      outcome: 'opened',
      number: 1,
      url: 'https://github.example.com/platform/idp/pull/1',
      notes: [],
    });
    expect(github.pulls).toMatchObject([
      {
        head: wanted.branch,
        base: 'main',
        title: wanted.title,
        body: wanted.body,
        labels: ['promotion'],
        reviewers: ['alice', 'platform-team'],
      },
    ]);
    expect(github.complaints).toEqual([]);
  });

  it('stays one: a second run changes nothing, another text is laid over the first', async () => {
    await keepRequest(forge(), wanted);

    expect(await keepRequest(forge(), wanted)).toMatchObject({ outcome: 'unchanged', number: 1 });
    expect(github.pulls).toMatchObject([{ reviewers: ['alice', 'platform-team'] }]);
    expect(await keepRequest(forge(), { ...wanted, body: 'more moves' })).toMatchObject({
      outcome: 'updated',
      number: 1,
    });
    expect(github.pulls).toMatchObject([{ body: 'more moves' }]);
    expect(github.complaints).toEqual([]);
  });

  it('that somebody opens at the same time is taken over', async () => {
    const slow = forge();
    const late = { ...slow, find: jest.fn(slow.find).mockResolvedValueOnce(undefined) };
    await keepRequest(forge(), { ...wanted, body: 'of somebody else' });

    expect(await keepRequest(late, wanted)).toMatchObject({ outcome: 'updated', number: 1 });
    expect(github.pulls).toHaveLength(1);
  });

  it('of a fork that has a branch of the same name is none of ours', async () => {
    const { number } = await keepRequest(forge(), wanted);
    const [ours] = github.pulls;
    if (ours) github.pulls.splice(0, 1, { ...ours, number, from: 2, body: 'of a stranger' });

    expect(await keepRequest(forge(), wanted)).toMatchObject({ outcome: 'opened', number: 2 });
    expect(github.pulls[0]).toMatchObject({ from: 2, body: 'of a stranger' });
  });

  it('is closed, and opened anew after that', async () => {
    const { number } = await keepRequest(forge(), wanted);
    await forge().close(number);

    expect(github.pulls).toMatchObject([{ state: 'closed' }]);
    expect(await keepRequest(forge(), wanted)).toMatchObject({ outcome: 'opened', number: 2 });
  });

  it('is one without a reviewer whom the forge does not take, and says so; the others are asked', async () => {
    const kept = await keepRequest(forge(), { ...wanted, users: ['nobody'] });

    expect(kept.notes).toEqual([expect.stringContaining('could not ask for a review (nobody): answers 422')]);
    expect(github.pulls).toMatchObject([{ reviewers: ['platform-team'] }]);
  });

  it('asks for a token that is valid, and never shows it', async () => {
    await expect(keepRequest(forge('wrong-token'), wanted)).rejects.toThrow(
      /^(?![^]*wrong-token)[^]*does not know the token: Bad credentials; put a token that is valid into GH_TOKEN or GITHUB_TOKEN/,
    );
  });

  it('that GitHub does not allow for now is tried again when it says', async () => {
    github.refuse(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1798761600' });

    await expect(keepRequest(forge(), wanted)).rejects.toThrow('try again after 2027-01-01T00:00:00.000Z');
    expect(github.pulls).toEqual([]);
  });

  it('of a repository that has another name by now is refused, and none is said to be there', async () => {
    github.refuse(301, 'Moved Permanently', { location: `${github.api}/repositories/1/pulls` });

    await expect(keepRequest(forge(), wanted)).rejects.toThrow('has another address by now; git remote set-url origin');
    expect(github.pulls).toEqual([]);
  });

  it('is not asked for over a network that nobody protects', async () => {
    const repository = {
      kind: 'github',
      url: 'http://github.example.com/platform/idp',
      owner: 'platform',
      name: 'idp',
    } as const;
    const far = openGitHub(
      { ...repository, api: 'http://github.example.com/api/v3', token: 'secret-token', tokens: [] },
      proxiedFetch({}),
    );

    await expect(keepRequest(far, wanted)).rejects.toThrow('nothing protects the token on its way');
  });

  it('has one comment of a kind, whose text is laid over', async () => {
    const { number } = await keepRequest(forge(), wanted);

    expect(await keepComment(forge(), number, 'platform: plan', 'nothing changes')).toBe(true);
    expect(await keepComment(forge(), number, 'platform: plan', 'nothing changes')).toBe(false);
    expect(await keepComment(forge(), number, 'platform: plan', 'loki restarts')).toBe(true);
    expect(github.pulls[0]?.comments).toMatchObject([{ body: '<!-- platform: plan -->\nloki restarts' }]);
    expect(github.complaints).toEqual([]);
  });

  it('finds its comment behind a hundred others', async () => {
    const { number } = await keepRequest(forge(), wanted);
    const others = Array.from({ length: 120 }, (_, id) => ({ id, body: 'of somebody' }));
    github.pulls[0]?.comments.push(...others, { id: 500, body: '<!-- platform: plan -->\nold' });

    expect(await keepComment(forge(), number, 'platform: plan', 'new')).toBe(true);
    expect(github.pulls[0]?.comments.at(-1)).toEqual({ id: 500, body: '<!-- platform: plan -->\nnew' });
    expect(github.complaints).toEqual([]);
  });
});
