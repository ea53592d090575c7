import type { RenderedObject } from '@idp/model';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const digests = new Map<string, string | undefined>();

/**
 * What decides how these objects are judged, beside the schemas of the rendering: of each kind the digest of the first
 * file that describes it, whatever its folder is called. Where no folder has it, the locations that are asked elsewhere.
 */
export function schemasUsed(objects: readonly RenderedObject[], locations: readonly string[]): readonly unknown[] {
  const kinds = new Map(objects.map((object) => [`${object.apiVersion} ${object.kind}`, object]));
  return [...kinds]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, object]) => [kind, usedFor(object, locations)]);
}

function usedFor(object: RenderedObject, locations: readonly string[]): unknown {
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
function fileOf(location: string, { kind, apiVersion }: RenderedObject): string | undefined {
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
