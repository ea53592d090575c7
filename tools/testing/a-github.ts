import { isObject } from '@idp/model';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { complaintsOf } from './github-fields';

/** A pull request that the server holds. */
export interface HeldPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  state: string;
  readonly labels: string[];
  readonly reviewers: string[];
  readonly comments: { readonly id: number; body: string }[];
  /** The repository that has its branch: 1, or that of a fork. */
  readonly from: number;
}

/** A small GitHub: pull requests of one repository, in memory. */
export interface AGitHub {
  readonly api: string;
  readonly pulls: HeldPull[];
  /** What it holds against requests that are not as its types say; empty where none was. */
  readonly complaints: string[];
  /** Lets the next request be answered with this. */
  refuse(status: number, message: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Starts one for the repository platform/idp and the token `secret-token`. */
export async function aGitHub(): Promise<AGitHub> {
  const pulls: HeldPull[] = [];
  const complaints: string[] = [];
  let refusal: { status: number; message: string; headers: Readonly<Record<string, string>> } | undefined;
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      if (request.headers.authorization !== 'token secret-token')
        return answer(response, 401, { message: 'Bad credentials' });
      if (refusal !== undefined) {
        const { status, message, headers } = refusal;
        refusal = undefined;
        return answer(response, status, { message }, headers);
      }
      const [status, result] = handle(request, body, pulls, complaints);
      answer(response, status, result);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${portOf(server.address())}`,
    pulls,
    complaints,
    refuse: (status, message, headers = {}) => {
      refusal = { status, message, headers };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Handled = readonly [number, unknown];

function handle(
  { method = '', url = '' }: IncomingMessage,
  body: unknown,
  pulls: HeldPull[],
  complaints: string[],
): Handled {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, path = '', number = '', more = ''] =
    /^\/repos\/platform\/idp\/(pulls|issues\/comments|issues)(?:\/(\d+))?(?:\/(.+))?$/.exec(pathname) ?? [];
  const pull = pulls.find((one) => one.number === Number(number));
  const route = `${method} ${path}${number === '' ? '' : '/n'}${more === '' ? '' : `/${more}`}`;
  complaints.push(...complaintsOf(route, searchParams, body));
  if (route === 'GET pulls') return [200, pulls.filter((one) => isAsked(one, searchParams)).map(shown)];
  const given = isObject(body) ? body : {};
  if (route === 'POST pulls') return opened(given, pulls);
  if (route.endsWith('comments') || path === 'issues/comments')
    return commented(route, given, pull, Number(number), pulls, searchParams);
  if (pull === undefined) return [404, { message: 'Not Found' }];
  if (route === 'PATCH pulls/n') return [200, shown(Object.assign(pull, given))];
  const list = { 'POST issues/n/labels': 'labels', 'POST pulls/n/requested_reviewers': 'reviewers' }[route];
  if (list === undefined) return [404, { message: 'Not Found' }];
  const added = [given[list], given['team_reviewers']].flat().filter((one) => typeof one === 'string');
  if (added.includes('nobody')) return [422, { message: 'Reviews may only be requested from collaborators.' }];
  pull[list === 'labels' ? 'labels' : 'reviewers'].push(...added);
  return [list === 'labels' ? 200 : 201, []];
}

function opened(given: Readonly<Record<string, unknown>>, pulls: HeldPull[]): Handled {
  const [head, base] = [String(given['head']), String(given['base'])];
  if (pulls.some((one) => one.head === head && one.base === base && one.state === 'open' && one.from === 1))
    return [
      422,
      { message: 'Validation Failed', errors: [{ message: `A pull request already exists for platform:${head}.` }] },
    ];
  const text = { title: String(given['title']), body: String(given['body']) };
  const pull = {
    number: pulls.length + 1,
    head,
    base,
    ...text,
    state: 'open',
    labels: [],
    reviewers: [],
    comments: [],
    from: 1,
  };
  pulls.push(pull);
  return [201, shown(pull)];
}

/** Comments have one numbering for all pull requests. */
function commented(
  route: string,
  given: Readonly<Record<string, unknown>>,
  pull: HeldPull | undefined,
  id: number,
  pulls: HeldPull[],
  asked: URLSearchParams,
): Handled {
  const all = pulls.flatMap((one) => one.comments);
  const body = String(given['body']);
  const comment = all.find((one) => one.id === id);
  if (route === 'PATCH issues/comments/n') return comment ? [200, Object.assign(comment, { body })] : [404, {}];
  if (pull === undefined) return [404, { message: 'Not Found' }];
  if (route === 'GET issues/n/comments') return [200, pageOf(pull.comments, asked)];
  pull.comments.push({ id: 100 + all.length, body });
  return [201, pull.comments.at(-1)];
}

/** As many of a list as are asked for at once, where that is not said thirty. */
function pageOf<T>(list: readonly T[], asked: URLSearchParams): readonly T[] {
  const [size, page] = [Number(asked.get('per_page') ?? 30), Number(asked.get('page') ?? 1)];
  return list.slice((page - 1) * size, page * size);
}

function isAsked(pull: HeldPull, asked: URLSearchParams): boolean {
  const state = asked.get('state') ?? 'open';
  return `platform:${pull.head}` === asked.get('head') && pull.base === asked.get('base') && pull.state === state;
}

function shown({ number, title, body, state, from }: HeldPull) {
  const places = { head: { repo: { id: from } }, base: { repo: { id: 1 } } };
  return { number, title, body, state, ...places, html_url: `https://github.example.com/platform/idp/pull/${number}` };
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the server listens at no port');
  return address.port;
}
