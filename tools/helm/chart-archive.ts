import { PlatformError, schemas, textsAt, type JsonObject, type Release } from '@idp/model';
import { releaseOf } from '@idp/gitops';
import { chartAnnotations } from '@idp/render';
import { conforms } from '@idp/schema';
import { readChartArchive, type ChartFiles } from '@idp/upstream';
import { createHash } from 'node:crypto';
import { isMapping, readKubernetesYaml } from './kubernetes-yaml';

/** The packaged chart of a component, read. */
export interface ChartArchive {
  readonly bytes: Uint8Array;
  /** Of its bytes. */
  readonly digest: string;
  /** What a release of it pins. */
  readonly release: Release;
  /** The components that must run before it. */
  readonly needs: readonly string[];
  /** Whether it may hold this word, also in a chart inside it. */
  mentions(word: string): boolean;
  /** The complete values of an environment; undefined where it has none for it. */
  valuesOf(environment: string): JsonObject | undefined;
}

/** Reads the packaged chart of a component; `where` is how problems name it. */
export function chartArchiveOf(bytes: Uint8Array, where: string): ChartArchive {
  const files = readChartArchive(bytes, where);
  const chart = yamlOf(files, 'Chart.yaml', where) ?? {};
  const annotations = textsAt(chart, 'annotations');
  const release: unknown = releaseOf({ name: String(chart['name']), version: String(chart['version']), annotations });
  if (!conforms<Release>(schemas.release, release))
    throw problem(where, 'lacks what a release pins: this platform has not made it', 'package the component again');
  const needs = (annotations[chartAnnotations.needs] ?? '').split(',').filter((need) => need !== '');
  return {
    bytes,
    digest: createHash('sha256').update(bytes).digest('hex'),
    release,
    needs,
    mentions: (word) => mentions(files, Buffer.from(word)),
    valuesOf: (environment) => yamlOf(files, `values-${environment}.yaml`, where),
  };
}

function mentions(files: ChartFiles, word: Buffer): boolean {
  return [...files].some(([path, content]) => {
    if (path.endsWith('.tgz')) return mentions(readChartArchive(content, path), word);
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(word);
  });
}

function yamlOf(files: ChartFiles, path: string, where: string): JsonObject | undefined {
  const content = files.get(path);
  if (content === undefined) return undefined;
  try {
    const { value } = readKubernetesYaml(Buffer.from(content).toString('utf8'));
    if (isMapping(value)) return value;
  } catch {
    // What is no YAML is no mapping either.
  }
  throw problem(where, `holds ${path}, which is no mapping of YAML`, 'package the component again');
}

function problem(where: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what, remedy }]);
}
