import type { RenderedObject } from '@idp/model';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const digests = new Map<string, string | undefined>();

/**
 * What decides how objects of a kind are judged, beside the schemas of the rendering: the digest of the first file that
 * describes it, whatever its folder is called. Where no folder has it, the locations that are asked elsewhere.
 */
export function schemaUsed(object: Pick<RenderedObject, 'apiVersion' | 'kind'>, locations: readonly string[]): unknown {
  const elsewhere: string[] = [];
  for (const location of locations) {
    const path = fileOf(location, object);
    const digest = path === undefined ? undefined : digestOf(path);
    if (digest !== undefined) return [...elsewhere, digest];
    if (path === undefined) elsewhere.push(location);
  }
  return elsewhere;
}

/** The file that a location names for a kind; undefined where it is none, or is asked for in words not known here. */
function fileOf(
  location: string,
  { kind, apiVersion }: Pick<RenderedObject, 'apiVersion' | 'kind'>,
): string | undefined {
  const [group = '', version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const [first = ''] = group.split('.');
  const words: Readonly<Record<string, string>> = {
    Group: group,
    KindSuffix: `-${[first, version].filter((part) => part !== '').join('-')}`.toLowerCase(),
    ResourceAPIVersion: version ?? '',
    ResourceKind: kind.toLowerCase(),
  };
  if (location === 'default' || /^https?:/.test(location)) return undefined;
  const path = location.replace(/\{\{ ?\.(\w+) ?\}\}/g, (text, word: string) => words[word] ?? text);
  return path.includes('{{') ? undefined : path;
}

function digestOf(path: string): string | undefined {
  if (!digests.has(path)) digests.set(path, readDigest(path));
  return digests.get(path);
}

function readDigest(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
