import { isObject, listAt, placed, PlatformError, textAt, type JsonObject, type RenderedObject } from '@idp/model';
import { runProgram } from '@idp/programs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { groupByPolicies } from './group-by-policies';
import type { Policies } from './policies';
import { withFiles } from './with-files';

/** Each takes some 300 MB, and there are several for each environment. */
const inTurn = pLimit(availableParallelism());

/** An object that a policy refuses, or cannot judge. */
export interface Refusal {
  /** The place of the object in the list that was judged. */
  readonly index: number;
  /** The policy, and its rule where it has several. */
  readonly rule: string;
  readonly message: string;
}

/** Whether refusals that were kept are what was found. */
export function areRefusals(value: unknown): value is readonly Refusal[] {
  return Array.isArray(value) && value.every((one) => isObject(one) && typeof one['rule'] === 'string');
}

/** The objects that policies refuse. Throws where Kyverno cannot judge by them. */
export async function judgedByKyverno(
  objects: readonly RenderedObject[],
  around: Policies,
): Promise<readonly Refusal[]> {
  const groups = groupByPolicies(objects, around.policies);
  const refusals = await Promise.all(
    groups.map(async ({ policies, places }) => {
      const own = places.flatMap((place) => objects[place] ?? []);
      const found = await judgedTogether(own, { ...around, policies });
      return found.map((refusal) => ({ ...refusal, index: places[refusal.index] ?? -1 }));
    }),
  );
  return refusals.flat().sort((a, b) => a.index - b.index || (a.rule < b.rule ? -1 : 1));
}

async function judgedTogether(
  objects: readonly RenderedObject[],
  { policies, exceptions, context, namespaces }: Policies,
): Promise<readonly Refusal[]> {
  const values = {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Values',
    metadata: { name: 'values' },
    namespaceSelector: namespaces,
  };
  const around = {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Context',
    metadata: { name: 'context' },
    spec: { resources: context },
  };
  const files = [
    ['policies.yaml', documentsOf(policies)],
    ['objects.yaml', documentsOf(objects.map(placed))],
    ['exceptions.yaml', documentsOf(exceptions)],
    ['values.yaml', documentsOf([values])],
    ['context.yaml', documentsOf([around])],
  ] as const;
  const { status, printed, complaints } = await withFiles(files, (folder) =>
    inTurn(() =>
      runProgram('kyverno', [
        ...['apply', join(folder, 'policies.yaml'), '--resource', join(folder, 'objects.yaml')],
        ...['--values-file', join(folder, 'values.yaml'), '--context-file', join(folder, 'context.yaml')],
        ...(exceptions.length > 0 ? ['--exceptions', join(folder, 'exceptions.yaml')] : []),
        ...['--policy-report', '--output-format', 'json'],
      ]),
    ),
  );
  const reports = printed.split('\n').filter((line) => line.startsWith('{'));
  // It fails for refusals too, but with a report; without any it says nothing.
  if (status !== 0 && reports.length === 0) throw failed(complaints || printed);
  const found = reports.flatMap((report) => listAt(JSON.parse(report), 'results'));
  const places = new Map(objects.map((object, index) => [keyOf(placed(object)), index]));
  return found.flatMap((result) => refusalOf(result, places));
}

/** Kyverno reads documents, but no List. */
function documentsOf(objects: readonly JsonObject[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n---\n');
}

function refusalOf(result: unknown, places: ReadonlyMap<string, number>): readonly Refusal[] {
  if (!['fail', 'error', 'warn'].includes(textAt(result, 'result') ?? '')) return [];
  const policy = textAt(result, 'policy') ?? '';
  const [, namespace] = /^(.+)\//.exec(policy) ?? [];
  const rule = textAt(result, 'rule');
  return listAt(result, 'resources').flatMap((object) => {
    const index = places.get(keyOf({ ...(isObject(object) && object), metadata: object }));
    // A policy of a namespace is tried on others as well.
    if (index === undefined || (namespace !== undefined && textAt(object, 'namespace') !== namespace)) return [];
    return [{ index, rule: rule ? `${policy}/${rule}` : policy, message: textAt(result, 'message') ?? '' }];
  });
}

function keyOf(object: unknown): string {
  const text = (...path: string[]) => textAt(object, ...path) ?? '';
  return [text('apiVersion'), text('kind'), text('metadata', 'namespace'), text('metadata', 'name')].join('|');
}

function failed(complaints: string): PlatformError {
  const lines = complaints.trim().split('\n');
  const line = lines.find((one) => /^(Error|panic):/.test(one)) ?? lines.at(-1) ?? '';
  const what = `cannot judge by the policies of this environment: ${line.replace(/^Error: /, '').slice(0, 500)}`;
  return new PlatformError([{ where: 'kyverno', what, remedy: 'mend the policy that it names' }]);
}
