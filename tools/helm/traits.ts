import { isObject } from '@idp/model';
import { readChartArchive, type ChartFiles } from '@idp/upstream';
import { gunzipSync } from 'node:zlib';

/** What a chart may have to do with API versions: it asks a cluster which it has, and brings definitions of kinds. */
export interface Traits {
  /** Those that it asks for, sorted; `any` where a template asks in a way that does not say which. */
  readonly asks: readonly string[] | 'any';
  /** Whether it may bring definitions of kinds. */
  readonly defines: boolean;
}

/** Without which no template asks: the word as a field or as a text. And the ways of asking that say for what. */
const ASKING = /[."'`]APIVersions/g;
const ASKED = /\.APIVersions\.Has\s+"([^"\\]*)"|\bhas\s+"([^"\\]*)"\s+[\w.$]*\.APIVersions\b/g;

/** The most bytes of a chart inside a chart, unpacked. */
const LARGEST = 100 * 1024 * 1024;

/** Whether traits that were kept are what was found. */
export function areTraits(value: unknown): value is Traits {
  return isObject(value) && (value['asks'] === 'any' || Array.isArray(value['asks']));
}

/** Looks for the traits of a chart in all of its files, also in charts inside it. */
export function traitsOf(files: ChartFiles): Traits {
  const texts = contentsOf(files).map((content) => content.toString('latin1'));
  const asked = texts.flatMap((text) => [...text.matchAll(ASKED)]);
  const asking = texts.reduce((count, text) => count + [...text.matchAll(ASKING)].length, 0);
  return {
    asks: asked.length < asking ? 'any' : [...new Set(asked.map(([, by, inList]) => by ?? inList ?? ''))].sort(),
    defines: texts.some((text) => text.includes('CustomResourceDefinition')),
  };
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
