import type { RenderedObject, Rendering } from '@idp/model';
import { existing, type Existing } from './existing';
import { holdingsOf } from './holdings';
import { isOfKubernetes, isOfTheSystem, madeByKubernetes, madeInNamespace } from './kubernetes';
import { namespacesIn } from './namespaces';
import { groupOf, objectsOf } from './objects';
import { madeOf } from './operators';
import { onceForWhole } from './once-for-whole';

/** Everything that is there when an environment runs: rendered, made by operators or Kubernetes, or given. */
export interface Inventory {
  /** The thing of this kind and name, in this namespace or, where its kind has none, in the cluster. */
  find(kind: string, name: string, namespace?: string): Existing | undefined;
  /** All things of a kind. */
  ofKind(kind: string): readonly Existing[];
}

/** Kinds of Kubernetes whose names operators like to use for kinds of their own. */
const PLAIN_KINDS = new Set(['ConfigMap', 'Pod', 'Secret', 'Service', 'ServiceAccount']);

/** What exists in an environment; made once for each rendering. */
export const inventoryOf = onceForWhole(makeInventory);

function makeInventory(rendering: Rendering): Inventory {
  const byKind = new Map<string, Map<string, Existing>>();
  const [adding, standing] = partition(everythingIn(rendering));
  for (const one of standing) put(byKind, one);
  for (const one of adding) if (byKind.get(one.kind)?.has(keyOf(one))) put(byKind, one);
  return {
    find(kind, name, namespace) {
      const things = byKind.get(kind);
      const found = things?.get(keyOf({ name, namespace })) ?? things?.get(keyOf({ name }));
      return found ?? (isOfTheSystem(kind, name, namespace) ? existing(kind, namespace, name) : undefined);
    },
    ofKind: (kind) => [...(byKind.get(kind)?.values() ?? [])],
  };
}

function everythingIn(rendering: Rendering): readonly Existing[] {
  const { given, storageClasses } = rendering.environment.cluster.value;
  const objects = objectsOf(rendering).filter(isWhatItsKindSays);
  const namespaces = namespacesIn(rendering).map(({ name }) => name);
  return [
    ...objects.map(existingOf),
    ...objects.flatMap((object) => madeOf(object, rendering)),
    ...given.map(({ kind, namespace, name, keys }) => existing(kind, namespace, name, keys)),
    ...storageClasses.map((name) => existing('StorageClass', undefined, name)),
    ...madeByKubernetes,
    ...namespaces.map((name) => existing('Namespace', undefined, name)),
    ...namespaces.flatMap(madeInNamespace),
  ];
}

function existingOf(object: RenderedObject): Existing {
  return existing(object.kind, object.namespace, object.name, holdingsOf(object));
}

function isWhatItsKindSays(object: RenderedObject): boolean {
  return !PLAIN_KINDS.has(object.kind) || isOfKubernetes(groupOf(object));
}

function partition(things: readonly Existing[]): readonly [readonly Existing[], readonly Existing[]] {
  return [things.filter(({ adds }) => adds), things.filter(({ adds }) => !adds)];
}

/** Two makers of one thing: it holds what either says. */
function put(byKind: Map<string, Map<string, Existing>>, one: Existing): void {
  const things = byKind.get(one.kind) ?? new Map<string, Existing>();
  const before = things.get(keyOf(one));
  things.set(keyOf(one), before ? both(before, one) : one);
  byKind.set(one.kind, things);
}

function both({ kind, namespace, name, keys }: Existing, other: Existing): Existing {
  return existing(kind, namespace, name, keys && other.keys && [...keys, ...other.keys]);
}

function keyOf({ name, namespace = '' }: { name: string; namespace?: string | undefined }): string {
  return `${namespace}/${name}`;
}
