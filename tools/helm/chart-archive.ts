import { isJsonObject, PlatformError, schemas, textsAt, type JsonObject, type Release } from '@idp/model';
import { releaseOf } from '@idp/gitops';
import { chartAnnotations } from '@idp/render';
import { openResults, type Results } from '@idp/programs';
import { conforms } from '@idp/schema';
import { readChartArchive, type ChartFiles } from '@idp/upstream';
import { createHash } from 'node:crypto';
import { readKubernetesYaml } from './kubernetes-yaml';
import { areTraits, traitsOf, type Traits } from './traits';

/** The packaged chart of a component, read. */
export interface ChartArchive {
  bytes(): Uint8Array;
  /** Of its files. */
  readonly digest: string;
  /** What a release of it pins. */
  readonly release: Release;
  /** The components that must run before it. */
  readonly needs: readonly string[];
  /** What its templates may have to do with API versions. */
  traits(): Promise<Traits>;
  /** The complete values of an environment; undefined where it has none for it. */
  valuesOf(environment: string): JsonObject | undefined;
}

/** Reads the packaged chart of a component; `where` is how problems name it. */
export function chartArchiveOf(bytes: Uint8Array, where: string): ChartArchive {
  return chartArchiveWith(readChartArchive(bytes, where), () => bytes, where);
}

/**
 * The packaged chart of a component with these files, which is packed where somebody needs that: most of what is made of
 * it is among the results.
 */
export function chartArchiveWith(
  files: ChartFiles,
  pack: () => Uint8Array,
  where: string,
  results: Results = openResults(),
): ChartArchive {
  const chart = yamlOf(files, 'Chart.yaml', where) ?? {};
  const annotations = textsAt(chart, 'annotations');
  const release: unknown = releaseOf({ name: String(chart['name']), version: String(chart['version']), annotations });
  if (!conforms<Release>(schemas.release, release))
    throw problem(where, 'lacks what a release pins: this platform has not made it', 'package the component again');
  const needs = (annotations[chartAnnotations.needs] ?? '').split(',').filter((need) => need !== '');
  const digest = digestOf(files);
  let packed: Uint8Array | undefined;
  const values = new Map<string, JsonObject | undefined>();
  return {
    bytes: () => (packed ??= pack()),
    digest,
    release,
    needs,
    traits: () => results.remember(['traits', digest], areTraits, async () => traitsOf(files)),
    valuesOf: (environment) => {
      if (!values.has(environment)) values.set(environment, yamlOf(files, `values-${environment}.yaml`, where));
      return values.get(environment);
    },
  };
}

function digestOf(files: ChartFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex');
}

function yamlOf(files: ChartFiles, path: string, where: string): JsonObject | undefined {
  const content = files.get(path);
  if (content === undefined) return undefined;
  try {
    const { value } = readKubernetesYaml(Buffer.from(content).toString('utf8'));
    if (isJsonObject(value)) return value;
  } catch {
    // What is no YAML is no mapping either.
  }
  throw problem(where, `holds ${path}, which is no mapping of YAML`, 'package the component again');
}

function problem(where: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what, remedy }]);
}
