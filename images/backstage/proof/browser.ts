/** What a browser keeps while somebody logs in: cookies of each origin. */
export interface Browser {
  fetch(url: string | URL, init?: RequestInit): Promise<Response>;
}

/** A browser that is nobody yet, or says to Dex who it is. */
export function aBrowser(headers: Readonly<Record<string, string>> = {}): Browser {
  const jars = new Map<string, Map<string, string>>();
  return {
    async fetch(url, init = {}) {
      const { origin } = new URL(url);
      const jar = jars.get(origin) ?? new Map<string, string>();
      jars.set(origin, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const all = { ...headers, ...Object.fromEntries(new Headers(init.headers)), ...(cookie && { cookie }) };
      const response = await fetch(url, { ...init, headers: all, redirect: 'manual' });
      for (const line of response.headers.getSetCookie()) keep(jar, line);
      return response;
    },
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const pair = line.split(';')[0] ?? '';
  const at = pair.indexOf('=');
  jar.set(pair.slice(0, at), pair.slice(at + 1));
}

/** Goes where it is sent, until a page is shown. */
export async function follow(
  browser: Browser,
  start: string,
  init?: RequestInit,
): Promise<{ url: string; text: string }> {
  let url = start;
  let response = await browser.fetch(url, init);
  for (let hop = 0; hop < 15; hop++) {
    const location = response.headers.get('location');
    if (!location) return { url, text: await response.text() };
    url = new URL(location, url).href;
    response = await browser.fetch(url);
  }
  throw new Error(`sent around in circles, at last to ${url}`);
}
