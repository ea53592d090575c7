import { PlatformError, type Upstream } from '@idp/model';

/** The upstream at another version; the address of manifests holds the version too. */
export function upstreamAt(upstream: Upstream, version: string): Upstream {
  if ('chart' in upstream) return { ...upstream, version };
  return { manifests: upstream.manifests.replaceAll(upstream.version, version), version };
}

/** The text of a definition with another version of its upstream. Fails where the text names none that can be replaced. */
export function withVersion(text: string, from: string, to: string, where: string): string {
  const [block = ''] = /\bupstream: \{[^}]*\}/.exec(text) ?? [];
  if (block.includes(`version: '${from}'`)) return text.replace(block, () => block.replaceAll(from, to));
  const remedy = `write upstream: { …, version: '${from}' } as plain text, or change the version by hand`;
  throw new PlatformError([{ where, what: `does not say version: '${from}' in its upstream`, remedy }]);
}
