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

/** What is wrong with one object: with fields of it, or that nobody has its schema. */
export interface Complaint {
  /** The place of the object in the list that was judged. */
  readonly index: number;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly unknown: boolean;
}

/** Whether complaints that were kept are what was found. */
export function areComplaints(value: unknown): value is readonly Complaint[] {
  return Array.isArray(value) && value.every((one) => isObject(one) && Array.isArray(one['errors']));
}

/** The objects that do not fit their schemas. Throws where schemas cannot be read. */
export async function judgedByKubeconform(
  objects: readonly RenderedObject[],
  { kubernetes, custom, locations, cache }: Schemas,
): Promise<readonly Complaint[]> {
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
  const results = listAt(parsed(printed, complaints), 'resources');
  return results.map(complaintOf).sort((a, b) => a.index - b.index);
}

function parsed(printed: string, complaints: string): unknown {
  try {
    const report: unknown = JSON.parse(printed);
    return report;
  } catch {
    throw failed(complaints.trim().split('\n').at(-1) ?? '');
  }
}

function complaintOf(result: unknown): Complaint {
  const index = Number(basename(textAt(result, 'filename') ?? '', '.json'));
  const message = textAt(result, 'msg') ?? '';
  const errors = listAt(result, 'validationErrors').map(errorOf).sort(byPath);
  if (textAt(result, 'status') === 'statusInvalid')
    return { index, errors: errors.length > 0 ? errors : [{ path: '', message }], unknown: false };
  if (!message.startsWith('could not find schema')) throw failed(message);
  return { index, errors: [], unknown: true };
}

function byPath(a: Complaint['errors'][number], b: Complaint['errors'][number]): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

function errorOf(error: unknown): Complaint['errors'][number] {
  return { path: textAt(error, 'path') ?? '', message: textAt(error, 'msg') ?? '' };
}

function failed(what: string): PlatformError {
  const remedy = 'try again, or name a folder of schemas in the variable SCHEMAS';
  return new PlatformError([{ where: 'kubeconform', what: `cannot judge: ${what}`, remedy }]);
}
