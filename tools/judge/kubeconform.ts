import { isObject, listAt, PlatformError, textAt, type RenderedObject } from '@idp/model';
import { runProgram } from '@idp/programs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { schemasAnswer } from './schemas-answer';
import type { JsonSchema } from './strict-schema';
import { withFiles } from './with-files';

/** What kubeconform judges by, beside the objects. */
export interface Schemas {
  readonly kubernetes: string;
  /** The schemas of custom resources, by `<group>/<kind>_<version>` in lower case. */
  readonly custom: ReadonlyMap<string, JsonSchema>;
  /** Where it finds the others. */
  readonly locations: readonly string[];
  /** Where it keeps what it downloads; nowhere when absent. */
  readonly cache?: string;
}

/** What does not fit in an object; that nobody has its schema. */
export type Misfits = readonly { readonly path: string; readonly message: string }[] | 'no schema';

/** Whether misfits that were kept are what was found. */
export function areMisfits(value: unknown): value is Misfits {
  return value === 'no schema' || (Array.isArray(value) && value.every(isObject));
}

/** What of each object does not fit its schema. Throws where schemas cannot be read. */
export async function judgedByKubeconform(
  objects: readonly RenderedObject[],
  { kubernetes, custom, locations, cache }: Schemas,
): Promise<readonly Misfits[]> {
  if (objects.length === 0) return [];
  await schemasAnswer(locations, cache);
  const files = [
    ...objects.map(({ content }, index) => [`objects/${index}.json`, JSON.stringify(content)] as const),
    ...[...custom].map(([name, schema]) => [`schemas/${name}.json`, JSON.stringify(schema)] as const),
  ];
  if (cache !== undefined) await mkdir(cache, { recursive: true });
  const { printed, complaints } = await withFiles(files, (folder) =>
    runProgram('kubeconform', [
      ...['-strict', '-output', 'json', '-kubernetes-version', kubernetes],
      ...(cache === undefined ? [] : ['-cache', cache]),
      ...['-schema-location', join(folder, 'schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json')],
      ...locations.flatMap((location) => ['-schema-location', location]),
      join(folder, 'objects'),
    ]),
  );
  const found = new Map(listAt(parsed(printed, complaints), 'resources').map(misfitsIn));
  return objects.map((_object, place) => found.get(place) ?? []);
}

function parsed(printed: string, complaints: string): unknown {
  try {
    const report: unknown = JSON.parse(printed);
    return report;
  } catch {
    throw failed(complaints.trim().split('\n').at(-1) ?? '');
  }
}

function misfitsIn(result: unknown): readonly [place: number, misfits: Misfits] {
  const place = Number(basename(textAt(result, 'filename') ?? '', '.json'));
  const message = textAt(result, 'msg') ?? '';
  if (textAt(result, 'status') !== 'statusInvalid') {
    if (message.startsWith('could not find schema')) return [place, 'no schema'];
    throw failed(message);
  }
  const errors = listAt(result, 'validationErrors').map((error) => ({
    path: textAt(error, 'path') ?? '',
    message: textAt(error, 'msg') ?? '',
  }));
  return [place, errors.length > 0 ? errors.sort(byPath) : [{ path: '', message }]];
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

function failed(what: string): PlatformError {
  const remedy = 'try again, or name a folder of schemas in the variable SCHEMAS';
  return new PlatformError([{ where: 'kubeconform', what: `cannot judge: ${what}`, remedy }]);
}
