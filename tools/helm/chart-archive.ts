import { PlatformError, schemas, textsAt, type JsonObject, type Release } from '@idp/model';
import { releaseOf } from '@idp/gitops';
import { chartAnnotations } from '@idp/render';
import { conforms } from '@idp/schema';
import { readChartArchive, type ChartFiles } from '@idp/upstream';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { isMapping, readKubernetesYaml } from './kubernetes-yaml';

/** What decides how a chart is rendered: whether it may ask for API versions, and whether it may bring some. */
const WORDS = ['APIVersions', 'CustomResourceDefinition'] as const;
type Word = (typeof WORDS)[number];

/** The most bytes of a chart inside a chart, unpacked. */
const LARGEST = 100 * 1024 * 1024;

/** The packaged chart of a component, read. */
export interface ChartArchive {
  readonly bytes: Uint8Array;
  /** Of its bytes. */
  readonly digest: string;
  /** What a release of it pins. */
  readonly release: Release;
  /** The components that must run before it. */
  readonly needs: readonly string[];
  /** Whether it holds this word, also in a chart inside it. */
  mentions(word: Word): boolean;
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
  let mentioned: ReadonlySet<Word> | undefined;
  const needs = (annotations[chartAnnotations.needs] ?? '').split(',').filter((need) => need !== '');
  return {
    bytes,
    digest: createHash('sha256').update(bytes).digest('hex'),
    release,
    needs,
    mentions: (word) => (mentioned ??= wordsIn(files)).has(word),
    valuesOf: (environment) => yamlOf(files, `values-${environment}.yaml`, where),
  };
}

function wordsIn(files: ChartFiles): ReadonlySet<Word> {
  const contents = contentsOf(files);
  return new Set(WORDS.filter((word) => contents.some((content) => content.includes(word))));
}

/** The bytes of every file, those of charts inside it as they are in their archives. */
function contentsOf(files: ChartFiles): readonly Buffer[] {
  return [...files].flatMap(([path, content]) => {
    if (!path.endsWith('.tgz')) return [Buffer.from(content.buffer, content.byteOffset, content.byteLength)];
    const unpacked = unpackedOf(content);
    // With charts inside it again it is read, as one that is not sound, whose reading tells what is wrong with it.
    return unpacked === undefined || unpacked.includes('.tgz')
      ? contentsOf(readChartArchive(content, path))
      : [unpacked];
  });
}

function unpackedOf(content: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(content, { maxOutputLength: LARGEST });
  } catch {
    return undefined;
  }
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
