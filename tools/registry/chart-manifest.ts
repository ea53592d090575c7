import { isObject } from '@idp/model';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { digestOf } from './digest';
import { mediaTypes } from './media-types';

/** Bytes and their digest. */
export interface Blob {
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** A chart as a registry holds it: a manifest that names what it is made of. */
export interface ChartManifest extends Blob {
  readonly config: Blob;
  readonly archive: Blob;
}

/**
 * The manifest of a chart. Its bytes follow from the package alone, so one version has one digest in every registry,
 * whoever pushes it and when.
 */
export function chartManifestOf(chartYaml: string, packaged: Uint8Array): ChartManifest {
  const chart: unknown = parse(chartYaml);
  const config = blobOf(Buffer.from(JSON.stringify(chart)));
  const archive = blobOf(packaged);
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: descriptorOf(config, mediaTypes.config),
    layers: [descriptorOf(archive, mediaTypes.archive)],
    annotations: annotationsOf(isObject(chart) ? chart : {}, chartYaml),
  };
  return { ...blobOf(Buffer.from(JSON.stringify(manifest))), config, archive };
}

/** The digest of the package that a manifest names; undefined when it is no chart's. */
export function archiveDigestIn(manifest: Uint8Array): string | undefined {
  const archive = descriptorsIn(manifest).find(({ mediaType }) => mediaType === mediaTypes.archive);
  return archive?.digest;
}

/** Everything that a manifest names; nothing when it cannot be read. */
export function descriptorsIn(
  manifest: Uint8Array,
): readonly { readonly mediaType: string; readonly digest: string }[] {
  const parsed = parsedJson(manifest);
  if (!isObject(parsed)) return [];
  const parts: unknown[] = [parsed['config'], ...(Array.isArray(parsed['layers']) ? parsed['layers'] : [])];
  return parts.flatMap((part) => {
    const { mediaType, digest } = isObject(part) ? part : {};
    return typeof mediaType === 'string' && /^sha256:[0-9a-f]{64}$/.test(String(digest))
      ? [{ mediaType, digest: String(digest) }]
      : [];
  });
}

function blobOf(bytes: Uint8Array): Blob {
  return { digest: digestOf(bytes), bytes };
}

function descriptorOf({ digest, bytes }: Blob, mediaType: string) {
  return { mediaType, digest, size: bytes.length };
}

/**
 * What the chart says of itself. The revision is Git's name for the content of Chart.yaml, and no commit: many commits
 * have the same content, and a rebase gives it others. `git log --find-object=<revision>` finds them.
 */
function annotationsOf(chart: Readonly<Record<string, unknown>>, chartYaml: string): Readonly<Record<string, string>> {
  const [source] = Array.isArray(chart['sources']) ? chart['sources'] : [];
  const own = isObject(chart['annotations']) ? chart['annotations'] : {};
  const said = {
    title: chart['name'],
    description: chart['description'],
    version: chart['version'],
    url: chart['home'],
    source,
    revision: gitNameOf(chartYaml),
    licenses: own[`${PREFIX}licenses`],
  };
  const texts = Object.entries(said).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.map(([key, text]) => [`${PREFIX}${key}`, text]));
}

/** The annotations that the OCI image specification defines. */
const PREFIX = 'org.opencontainers.image.';

function gitNameOf(text: string): string {
  const content = Buffer.from(text);
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return parsed;
  } catch {
    return undefined;
  }
}
