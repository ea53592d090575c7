import { PlatformError } from '@idp/model';
import { giteaApi, type PullRequest } from 'gitea-js';
import type { Forge, OpenRequest } from './forge';
import { refused } from './refused';
import type { Repository } from './repository';

/** How many pull requests or labels are asked for at once, and how often. */
const PAGE = 50;
const PAGES = 40;

/** Pull requests on Gitea and Forgejo, through the client that is generated from Gitea's description of its API. */
export function openGitea({ api, owner, name, token, tokens, url }: Repository, fetch: typeof globalThis.fetch): Forge {
  const { repos } = giteaApi(api.replace(/\/api\/v1\/?$/, ''), { token, customFetch: fetch });
  const asked = { repository: url, tokens };
  return {
    kind: 'gitea',
    find: (branch, base) =>
      refused(asked, async () => {
        const all = await allOf((page) =>
          repos.repoListPullRequests(owner, name, { state: 'open', page, limit: PAGE }),
        );
        const found = all.find((one) => isOwn(one) && one.head?.ref === branch && one.base?.ref === base);
        return found && requestOf(found);
      }),
    open: (branch, base, { title, body }) =>
      refused(
        asked,
        async () =>
          requestOf((await repos.repoCreatePullRequest(owner, name, { head: branch, base, title, body })).data),
        (status) => status === 409,
      ),
    edit: (number, { title, body }) =>
      refused(asked, async () =>
        requestOf((await repos.repoEditPullRequest(owner, name, number, { title, body })).data),
      ),
    close: (number) =>
      refused(asked, async () => void (await repos.repoEditPullRequest(owner, name, number, { state: 'closed' }))),
    label: (number, labels) =>
      refused(asked, async () => {
        const known = await allOf((page) => repos.issueListLabels(owner, name, { page, limit: PAGE }));
        const unknown = labels.filter((label) => known.every((one) => one.name !== label));
        if (unknown.length > 0) throw unknownLabels(unknown, url);
        const ids = known.flatMap(({ id, name: label = '' }) => (labels.includes(label) ? [id] : []));
        await repos.issueAddLabel(owner, name, number, { labels: ids });
      }),
    comments: (number) =>
      refused(asked, async () => {
        const { data } = await repos.issueGetComments(owner, name, number);
        return data.flatMap(({ id, body = '' }) => (id === undefined ? [] : [{ id, body }]));
      }),
    comment: (number, body) =>
      refused(asked, async () => void (await repos.issueCreateComment(owner, name, number, { body }))),
    editComment: (id, body) =>
      refused(asked, async () => void (await repos.issueEditComment(owner, name, id, { body }))),
    ask: (number, { users, teams }) =>
      refused(asked, async () => {
        const reviewers = { reviewers: [...users], team_reviewers: [...teams] };
        await repos.repoCreatePullReviewRequests(owner, name, number, reviewers);
      }),
  };
}

/** A fork may have a branch of the same name, and whoever has the fork decides what is in it. */
function isOwn({ head, base }: PullRequest): boolean {
  return head?.repo_id !== undefined && head.repo_id === base?.repo_id;
}

/** All pages of a list: a forge may give fewer at once than it is asked for, so only an empty one is the last. */
async function allOf<T>(pageOf: (page: number) => Promise<{ data: T[] }>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const { data } = await pageOf(page);
    if (data.length === 0) break;
    all.push(...data);
  }
  return all;
}

function requestOf({ number, html_url: url, title, body }: PullRequest): OpenRequest {
  if (number === undefined) throw new TypeError('the forge gives a pull request without a number');
  return { number, url: url ?? '', title: title ?? '', body: body ?? '' };
}

function unknownLabels(labels: readonly string[], where: string): PlatformError {
  const what = `the repository has no label ${labels.join(', ')}`;
  return new PlatformError([{ where, what, remedy: 'make it there' }]);
}
