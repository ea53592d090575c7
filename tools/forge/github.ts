import { Octokit } from '@octokit/core';
import type { Endpoints } from '@octokit/types';
import type { Comment, Forge, OpenRequest } from './forge';
import type { Asked } from './refusal';
import { refused } from './refused';
import type { Repository } from './repository';

type Pull = Pick<
  Endpoints['GET /repos/{owner}/{repo}/pulls/{pull_number}']['response']['data'],
  'number' | 'html_url' | 'title' | 'body'
>;

/** How many comments are asked for at once, and how often. */
const PAGE = 100;
const PAGES = 40;

/** Pull requests on GitHub, also Enterprise, through its published client. */
export function openGitHub(
  { api, owner, name, token, tokens, url }: Repository,
  fetch: typeof globalThis.fetch,
): Forge {
  const octokit = new Octokit({
    auth: token,
    baseUrl: api.replace(/\/+$/, ''),
    userAgent: 'platform',
    request: { fetch },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  // What sends on is no answer: a repository that has another name by now.
  octokit.hook.after('request', (response) => {
    const { status, headers } = response;
    if (Number(status) >= 300) throw Object.assign(new Error('has moved'), { status, headers });
  });
  const at = { owner, repo: name };
  const asked: Asked = { repository: url, tokens };
  return {
    kind: 'github',
    find: (branch, base) =>
      refused(asked, async () => {
        const query = { ...at, state: 'open', head: `${owner}:${branch}`, base } as const;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', query);
        // The fork of an organisation's own repository has its owner, too.
        const own = data.find((one) => one.head.repo?.id === one.base.repo.id);
        return own && requestOf(own);
      }),
    open: (branch, base, { title, body }) =>
      refused(
        asked,
        async () => {
          const wanted = { ...at, head: branch, base, title, body };
          const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', wanted);
          return requestOf(data);
        },
        isThere,
      ),
    edit: (number, { title, body }) =>
      refused(asked, async () => {
        const wanted = { ...at, pull_number: number, title, body };
        return requestOf((await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', wanted)).data);
      }),
    close: (number) =>
      refused(asked, async () => {
        const wanted = { ...at, pull_number: number, state: 'closed' } as const;
        await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', wanted);
      }),
    label: (number, labels) =>
      refused(asked, async () => {
        const wanted = { ...at, issue_number: number, labels: [...labels] };
        await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', wanted);
      }),
    comments: (number) =>
      refused(asked, async () => {
        const all: Comment[] = [];
        for (let page = 1; page <= PAGES; page += 1) {
          const query = { ...at, issue_number: number, per_page: PAGE, page };
          const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query);
          all.push(...data.map(({ id, body }) => ({ id: Number(id), body: body ?? '' })));
          if (data.length < PAGE) break;
        }
        return all;
      }),
    comment: (number, body) =>
      refused(asked, async () => {
        const wanted = { ...at, issue_number: number, body };
        await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', wanted);
      }),
    editComment: (id, body) =>
      refused(asked, async () => {
        const wanted = { ...at, comment_id: id, body };
        await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', wanted);
      }),
    ask: (number, { users, teams }) =>
      refused(asked, async () => {
        const wanted = { ...at, pull_number: number, reviewers: [...users], team_reviewers: [...teams] };
        await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', wanted);
      }),
  };
}

/** GitHub says with the status of a mistake that the pull request is there. */
function isThere(status: number, message: string): boolean {
  return status === 422 && /already exists/i.test(message);
}

function requestOf({ number, html_url: url, title, body }: Pull): OpenRequest {
  return { number, url, title, body: body ?? '' };
}
