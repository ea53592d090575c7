import type { Rendering } from '@idp/model';
import { nearest } from '@idp/schema';
import type { Existing } from './existing';
import { inventoryOf } from './inventory';

/** What others name in a kind of object. */
const PARTS: Readonly<Record<string, string>> = {
  ClusterWorkflowTemplate: 'template',
  CustomResourceDefinition: 'version',
  Gateway: 'listener',
  Service: 'port',
  WorkflowTemplate: 'template',
};

/** What is wrong with a name, and what to do about it. */
export interface Missing {
  readonly what: string;
  readonly remedy: string;
}

/** That there is no such thing, with the one that was meant or where it is instead. */
export function missingThing(rendering: Rendering, kind: string, name: string, namespace: string): Missing {
  const all = inventoryOf(rendering).ofKind(kind);
  const here = all.filter((one) => one.namespace === undefined || one.namespace === namespace);
  const isNamespaced = all.length === 0 || all.some((one) => one.namespace !== undefined);
  const where = isNamespaced ? ` in namespace ${namespace}` : '';
  return { what: `there is no ${kind} "${name}"${where}`, remedy: remedyFor(name, here, all, rendering) };
}

function remedyFor(
  name: string,
  here: readonly Existing[],
  all: readonly Existing[],
  { environment }: Rendering,
): string {
  const near = nearMiss(
    name,
    here.map((one) => one.name),
  );
  if (near !== undefined) return `did you mean "${near}"?`;
  const elsewhere = all.flatMap((one) => (one.name === name && one.namespace !== undefined ? one.namespace : []));
  if (elsewhere.length > 0) return `it is in namespace ${elsewhere.sort().join(', ')}: name that one or create it here`;
  return `correct the name, let a component create it, or declare it under given in ${environment.cluster.path}`;
}

/** That a thing lacks what is used of it, with the one that was meant or all that there are. */
export function missingPart({ kind, name, keys = [] }: Existing, key: string): Missing {
  const part = PARTS[kind] ?? 'key';
  const near = nearest(key, keys);
  const remedy = keys.length === 0 ? `${kind} "${name}" has none` : `use one of: ${[...new Set(keys)].join(', ')}`;
  return {
    what: `${kind} "${name}" has no ${part} ${/^\d+$/.test(key) ? key : `"${key}"`}`,
    remedy: near !== undefined && !/^\d+$/.test(key) ? `did you mean "${near}"?` : remedy,
  };
}

/** Names of one chart begin alike: only what differs is compared. */
function nearMiss(name: string, candidates: readonly string[]): string | undefined {
  return nearest(
    name,
    candidates.filter((candidate) => nearest(...restsOf(name, candidate)) !== undefined),
  );
}

function restsOf(name: string, other: string): [string, string[]] {
  const [one, two] = [name.split('-'), other.split('-')];
  const same = one.findIndex((word, index) => word !== two[index]);
  const from = same === -1 ? one.length : same;
  return [one.slice(from).join('-'), [two.slice(from).join('-')]];
}
