import { isObject, listAt, placed, PlatformError, textAt, type JsonObject, type RenderedObject } from '@idp/model';
import { runProgram } from '@idp/programs';
import { join } from 'node:path';
import type { Policies } from './policies';
import { withFiles } from './with-files';

/** What a policy says of an object that it refuses, or cannot judge. */
export interface Refusal {
  /** The policy, and its rule where it has several. */
  readonly rule: string;
  readonly message: string;
}

/** The results of an object that a policy does not pass. */
const BAD = ['fail', 'error', 'warn'];

/** What policies refuse of objects that have different names, by these. Throws where Kyverno cannot judge. */
export async function askKyverno(
  objects: readonly RenderedObject[],
  { policies, exceptions, context, namespaces }: Policies,
): Promise<ReadonlyMap<string, readonly Refusal[]>> {
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
    runProgram('kyverno', [
      ...['apply', join(folder, 'policies.yaml'), '--resource', join(folder, 'objects.yaml')],
      ...['--values-file', join(folder, 'values.yaml'), '--context-file', join(folder, 'context.yaml')],
      ...(exceptions.length > 0 ? ['--exceptions', join(folder, 'exceptions.yaml')] : []),
      ...['--policy-report', '--output-format', 'json'],
    ]),
  );
  const reports = printed.split('\n').filter((line) => line.startsWith('{'));
  // It fails for refusals too, but with a report; without any it says nothing.
  if (status !== 0 && reports.length === 0) throw failed(complaints || printed);
  return refusalsByObject(reports.flatMap((report) => listAt(JSON.parse(report), 'results')));
}

/** Kyverno reads documents, but no List. */
function documentsOf(objects: readonly JsonObject[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n---\n');
}

function refusalsByObject(results: readonly unknown[]): ReadonlyMap<string, readonly Refusal[]> {
  const found = new Map<string, Refusal[]>();
  for (const result of results.filter((one) => BAD.includes(textAt(one, 'result') ?? ''))) {
    const policy = textAt(result, 'policy') ?? '';
    const rule = textAt(result, 'rule');
    const refusal = { rule: rule ? `${policy}/${rule}` : policy, message: textAt(result, 'message') ?? '' };
    for (const object of listAt(result, 'resources')) {
      const key = nameOf({ ...(isObject(object) && object), metadata: object });
      // A policy of a namespace is tried on others as well.
      const [, namespace = textAt(object, 'namespace')] = /^(.+)\//.exec(policy) ?? [];
      if (namespace === textAt(object, 'namespace')) found.set(key, [...(found.get(key) ?? []), refusal].sort(byRule));
    }
  }
  return found;
}

function byRule(a: Refusal, b: Refusal): number {
  return a.rule < b.rule ? -1 : 1;
}

/** What tells an object from others for Kyverno. */
export function nameOf(object: unknown): string {
  const text = (...path: string[]) => textAt(object, ...path) ?? '';
  return [text('apiVersion'), text('kind'), text('metadata', 'namespace'), text('metadata', 'name')].join('|');
}

function failed(complaints: string): PlatformError {
  const lines = complaints.trim().split('\n');
  const line = lines.find((one) => /^(Error|panic):/.test(one)) ?? lines.at(-1) ?? '';
  const what = `cannot judge by the policies of this environment: ${line.replace(/^Error: /, '').slice(0, 500)}`;
  return new PlatformError([{ where: 'kyverno', what, remedy: 'mend the policy that it names' }]);
}
