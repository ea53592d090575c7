import { isObject } from '@idp/model';
import type { Endpoints } from '@octokit/types';

/** What stands in the address of a request, or beside what is sent. */
type Placed = 'owner' | 'repo' | 'pull_number' | 'issue_number' | 'comment_id' | 'baseUrl' | 'headers' | 'mediaType';
type Keys<T> = T extends unknown ? Exclude<keyof T, Placed | number | symbol | keyof (readonly unknown[])> : never;
type Fields<Route extends keyof Endpoints> = Readonly<
  Record<Keys<Endpoints[Route]['parameters']>, 'string' | 'number' | 'boolean' | 'list'>
>;

const pages = { per_page: 'number', page: 'number' } as const;

/** What GitHub takes in each request: every field of its published types, and no other compiles here. */
const fields: {
  readonly 'GET pulls': Fields<'GET /repos/{owner}/{repo}/pulls'>;
  readonly 'POST pulls': Fields<'POST /repos/{owner}/{repo}/pulls'>;
  readonly 'PATCH pulls/n': Fields<'PATCH /repos/{owner}/{repo}/pulls/{pull_number}'>;
  readonly 'POST pulls/n/requested_reviewers': Fields<'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers'>;
  readonly 'POST issues/n/labels': Fields<'POST /repos/{owner}/{repo}/issues/{issue_number}/labels'>;
  readonly 'GET issues/n/comments': Fields<'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'>;
  readonly 'POST issues/n/comments': Fields<'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'>;
  readonly 'PATCH issues/comments/n': Fields<'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'>;
} = {
  'GET pulls': { state: 'string', head: 'string', base: 'string', sort: 'string', direction: 'string', ...pages },
  'POST pulls': {
    title: 'string',
    head: 'string',
    head_repo: 'string',
    base: 'string',
    body: 'string',
    maintainer_can_modify: 'boolean',
    draft: 'boolean',
    issue: 'number',
  },
  'PATCH pulls/n': {
    title: 'string',
    body: 'string',
    state: 'string',
    base: 'string',
    maintainer_can_modify: 'boolean',
  },
  'POST pulls/n/requested_reviewers': { reviewers: 'list', team_reviewers: 'list' },
  'POST issues/n/labels': { labels: 'list' },
  'GET issues/n/comments': { since: 'string', ...pages },
  'POST issues/n/comments': { body: 'string' },
  'PATCH issues/comments/n': { body: 'string' },
};

const routes = new Map<string, Readonly<Record<string, string>>>(Object.entries(fields));

/** What a request holds that its route does not take, as sentences: in its address where it has no body, else in that. */
export function complaintsOf(route: string, query: URLSearchParams, body: unknown): readonly string[] {
  const taken = routes.get(route);
  if (taken === undefined) return [`${route} is no route that is known here`];
  if (route.startsWith('GET '))
    return [...query].flatMap(([key, text]) =>
      complaintOf(route, key, /^\d+$/.test(text) ? 'number' : 'string', taken),
    );
  if (!isObject(body)) return [`${route} has no body`];
  return Object.entries(body).flatMap(([key, value]) =>
    complaintOf(route, key, Array.isArray(value) ? 'list' : typeof value, taken),
  );
}

function complaintOf(route: string, key: string, type: string, taken: Readonly<Record<string, string>>): string[] {
  return taken[key] === type ? [] : [`${route}: ${key} is ${type}, and ${taken[key] ?? 'nothing'} is taken`];
}
