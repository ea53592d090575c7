import { objectAt, textAt, type RenderedObject } from '@idp/model';
import { nearest } from '@idp/schema';
import { parseYaml } from '../../parse-yaml';
import type { Problem } from '../../problem';
import { textsIn, type TextField } from '../../texts';
import type { Provider } from './provider';

/** What a text holds in which a program says where it waits, or by its address where that is. */
const WORDS = /redirect|callback|generic_oauth|oidc|clientID/i;

/** Where programs state it themselves: `redirectUrl: …`, `--redirect-url=…`, `"allowed_redirect_uris": […]`. */
const STATED = /(?:redirect[_-]?ur[il]s?|callback[_-]?ur[il])["']?\s*[:=]\s*(\[[^\]]*\]|\S+)/gi;
const URL = /https?:\/\/[^\s"',\]]+/g;

/** Programs that wait for people who log in where the provider sends nobody. */
export function waysBackProblems(object: RenderedObject, provider: Provider): readonly Problem[] {
  return textsIn(object).flatMap((field) => {
    if (!WORDS.test(field.text)) return [];
    return [...new Set(waitsAt(field, object))]
      .filter((url) => isMeant(url, field.text, provider) && !provider.redirects.includes(url))
      .map((url) => ({
        path: field.path,
        what: `it waits at ${url} for who logs in, and ${provider.issuer} sends nobody there`,
        remedy: remedyFor(url, provider),
      }));
  });
}

function remedyFor(url: string, { redirects }: Provider): string {
  const near = nearest(url, redirects);
  return near === undefined
    ? 'state this path under logins of the component'
    : `it sends people to ${near}: correct one of both`;
}

/** Programs may have another provider: they have this one where they name it, or where it knows their host. */
function isMeant(url: string, text: string, { issuer, redirects }: Provider): boolean {
  const [host = url] = /^https?:\/\/[^/]+/.exec(url) ?? [];
  return text.includes(issuer) || redirects.some((one) => one.startsWith(`${host}/`));
}

function waitsAt({ path, text }: TextField, object: RenderedObject): readonly string[] {
  const stated = [...text.matchAll(STATED)].flatMap(([, value = '']) => value.match(URL) ?? []);
  if (path.at(-1) === 'oidc.config')
    return [...stated, ...below(textAt(object.content, 'data', 'url'), 'auth/callback')];
  return [...stated, ...ofGrafana(text), ...ofBackstage(text)];
}

/** https://grafana.com/docs/grafana/latest/setup-grafana/configure-access/configure-authentication/generic-oauth/ */
function ofGrafana(text: string): readonly string[] {
  const isOn = /^\[auth\.generic_oauth\]\n(?:(?!\[)[^\n]*\n)*?enabled *= *true/m.test(text);
  return isOn ? below(/^root_url *= *(https?:\S+)/m.exec(text)?.[1], 'login/generic_oauth') : [];
}

/** https://backstage.io/docs/auth/oidc/ */
function ofBackstage(text: string): readonly string[] {
  if (!/^auth:/m.test(text)) return [];
  const config = parseYaml(text);
  const providers = objectAt(config, 'auth', 'providers');
  const base = textAt(config, 'backend', 'baseUrl');
  return 'oidc' in providers ? below(base, 'api/auth/oidc/handler/frame') : [];
}

function below(base: string | undefined, path: string): readonly string[] {
  return base === undefined ? [] : [`${base.replace(/\/$/, '')}/${path}`];
}
