import { isObject } from '@idp/model';
import type { UpstreamContext } from './context';
import { refusal } from './refusal';
import { apiOf } from './registry';

/** How long a registry's list of tags may be, in pages and in bytes a page. */
const LIMITS = { pages: 100, bytes: 4 * 1024 * 1024 } as const;

/** Every tag of a chart at `oci://<registry>/<path>/<chart>`, page after page as the registry links them; none where it has none. */
export async function tagsOf(reference: string, context: UpstreamContext): Promise<readonly string[]> {
  const tags: string[] = [];
  let next: URL | undefined = new URL(`${await apiOf(reference, context)}/tags/list`);
  for (let page = 0; next !== undefined; page += 1) {
    if (page === LIMITS.pages)
      throw refusal(context, `${reference} has more than ${LIMITS.pages} pages of tags`, 'name a version');
    const url: URL = next;
    const wanted = { where: context.where, limit: LIMITS.bytes };
    const answer = await context.sources.client.get(url.href, wanted);
    tags.push(...(answer === undefined ? [] : tagsIn(answer.body, reference, context)));
    next = answer && nextOf(answer.headers['link'] ?? '', url);
  }
  return tags;
}

function tagsIn(body: Uint8Array, reference: string, context: UpstreamContext): readonly string[] {
  const list = parse(body);
  const tags: unknown = isObject(list) ? (list['tags'] ?? []) : undefined;
  if (Array.isArray(tags)) return tags.map(String);
  throw refusal(
    context,
    `${reference} has no list of tags that can be read`,
    'correct the repository, or name a version',
  );
}

function parse(body: Uint8Array): unknown {
  try {
    const list: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return list;
  } catch {
    return undefined;
  }
}

/** The page that a Link header names as the next one; pages lie at one server. */
function nextOf(header: string, page: URL): URL | undefined {
  const link = /<([^>]*)>\s*;\s*rel="?next"?/i.exec(header)?.[1];
  const next = link !== undefined && URL.canParse(link, page.href) ? new URL(link, page.href) : undefined;
  return next?.origin === page.origin ? next : undefined;
}
