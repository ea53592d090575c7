import { findValueComplaints } from '@idp/schema';
import { switchesFor, withValue } from './places';
import type { Trial } from './trial';

/** An invented key and the value that it is tried with. */
export interface InventedKey {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The keys whose values reach the manifests, found by marks that are set in many of them at once. */
export async function findMarkedKeys(keys: readonly InventedKey[], trial: Trial): Promise<ReadonlySet<InventedKey>> {
  const marked = keys
    .map((key, index) => ({ key, mark: `auditmark${index}x` }))
    .filter(({ key, mark }) => findValueComplaints(trial.schema, withValue({}, key.path, mark)).length === 0);
  const found = new Set<InventedKey>();
  const search = async (some: readonly MarkedKey[], base: unknown): Promise<void> => {
    const values = some.reduce<unknown>(
      (all, { key, mark }) => withSwitches(withValue(all, key.path, mark), key, trial),
      base,
    );
    const rendering = await trial.render(values);
    if ('manifests' in rendering) {
      for (const { key, mark } of some) if (rendering.manifests.includes(mark)) found.add(key);
    } else if (some.length > SMALLEST) {
      const middle = Math.ceil(some.length / 2);
      await search(some.slice(0, middle), base);
      await search(some.slice(middle), base);
    }
  };
  for (const base of trial.bases) {
    const left = marked.filter(({ key }) => !found.has(key));
    if (left.length > 0) await search(left, base);
  }
  return found;
}

/** So few keys are rather tried one by one. */
const SMALLEST = 4;

interface MarkedKey {
  readonly key: InventedKey;
  readonly mark: string;
}

function withSwitches(values: unknown, { path }: InventedKey, { schema }: Trial): unknown {
  return switchesFor(schema, path.slice(0, -1)).reduce<unknown>((all, at) => withValue(all, at, true), values);
}
