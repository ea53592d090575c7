import { openGitea } from './gitea';
import { keepRequest } from './keep-request';

const wanted = {
  branch: 'promote/staging',
  base: 'main',
  title: 'promote loki from dev to staging',
  body: 'what moves',
  labels: [],
  users: [],
  teams: [],
};

const repository = {
  kind: 'gitea',
  url: 'https://git.example.com/platform/idp',
  api: 'https://git.example.com/api/v1',
  owner: 'platform',
  name: 'idp',
  token: 'secret-token',
  tokens: ['GITEA_TOKEN'],
} as const;

/** An open pull request from a branch of a repository: 1 is ours, others are forks. */
const pull = (number: number, ref: string, from = 1) => ({
  number,
  title: 'old',
  body: 'old',
  html_url: `https://git.example.com/platform/idp/pulls/${number}`,
  head: { ref, repo_id: from },
  base: { ref: 'main', repo_id: 1 },
});

/** A forge that gives at most thirty pull requests at once, and what was written to it. */
function aGitea(pulls: readonly ReturnType<typeof pull>[]) {
  const written: string[] = [];
  const fetch = jest.fn((input: Parameters<typeof globalThis.fetch>[0], init: RequestInit = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const page = Number(url.searchParams.get('page')) - 1;
    const isRead = init.method === 'GET';
    if (!isRead) written.push(`${init.method} ${url.pathname.replace('/api/v1/repos/platform/idp', '')}`);
    const answer = isRead ? pulls.slice(page * 30, page * 30 + 30) : pull(99, wanted.branch);
    return Promise.resolve(new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }));
  });
  return { forge: openGitea(repository, fetch), written };
}

describe('a pull request on Gitea', () => {
  it('is found on a later page of a forge that gives fewer at once than it is asked for', async () => {
    const others = Array.from({ length: 40 }, (_, number) => pull(number, `of-somebody-${number}`));
    const { forge, written } = aGitea([...others, pull(41, wanted.branch)]);

    expect(await keepRequest(forge, wanted)).toMatchObject({ outcome: 'updated' });
    expect(written).toEqual(['PATCH /pulls/41']);
  });

  it('of a fork that has a branch of the same name is none of ours', async () => {
    const { forge, written } = aGitea([pull(7, wanted.branch, 2)]);

    expect(await keepRequest(forge, wanted)).toMatchObject({ outcome: 'opened' });
    expect(written).toEqual(['POST /pulls']);
  });
});
