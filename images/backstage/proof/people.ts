import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { aBrowser, follow, type Browser } from './browser.ts';
import { password } from './emitted.ts';
import { address } from './portal.ts';

/** The person of a laptop, whom Dex knows by a password. */
export const laptop = aBrowser();

/** Somebody with these groups: Dex believes what their browser says. */
export const somebody = (name: string, ...groups: string[]) =>
  aBrowser({ 'X-Remote-User': name, 'X-Remote-User-Email': `${name}@example.com`, 'X-Remote-Group': groups.join(',') });

/** What the page of the portal is told about who logs in. */
interface Login {
  readonly token?: string;
  readonly name?: string;
  readonly entities?: readonly string[];
  readonly error?: string;
}

/** Logs in as the page of the portal does, by a window of its own that tells the page how it went. */
export async function logIn(browser: Browser): Promise<Login> {
  const query = new URLSearchParams({ env: 'production', scope: 'openid profile email', origin: address });
  let page = await follow(browser, `${address}/api/auth/oidc/start?${query}`);
  const links = [...page.text.matchAll(/href="([^"]*\/auth\/(local|headers)[^"]*)"/g)];
  const link = links.find(([, , connector]) => connector === (browser === laptop ? 'local' : 'headers'));
  if (link) page = await follow(browser, new URL(plain(link[1] ?? ''), page.url).href);
  if (page.text.includes('name="password"')) page = await follow(browser, page.url, knowing(password));
  const message = /decodeURIComponent\('([^']*)'\)/.exec(page.text)?.[1];
  assert.ok(message, `no answer to the page at ${page.url}: ${page.text.slice(0, 500)}`);
  const { response, error } = JSON.parse(decodeURIComponent(message));
  const { token, identity } = response?.backstageIdentity ?? {};
  return { token, name: identity?.userEntityRef, entities: identity?.ownershipEntityRefs, error: error?.message };
}

/** What a page writes as `&amp;` and `&#43;`. */
function plain(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function knowing(password: string): RequestInit {
  return { method: 'POST', body: new URLSearchParams({ login: 'administrator@127-0-0-1.nip.io', password }) };
}

/** The token of who has logged in. */
export async function tokenOf(browser: Browser): Promise<string | undefined> {
  return (await logIn(browser)).token;
}

/** What the portal answers to who has a token, or none. */
export async function ask(path: string, token?: string, init: RequestInit = {}) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${address}/api/${path}`, { ...init, headers: { ...headers, ...init.headers } });
  const body = await response.text();
  return { status: response.status, body: /^[[{]/.test(body) ? JSON.parse(body) : body };
}

/** A request that brings something. */
export const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

/** Asks again until there is an answer: much is done in the background. */
export async function until<T>(attempt: () => Promise<T | undefined | false>): Promise<T> {
  for (let second = 0; second < 180; second++) {
    const found = await attempt();
    if (found) return found;
    await sleep(1000);
  }
  throw new Error('it did not come in three minutes');
}
