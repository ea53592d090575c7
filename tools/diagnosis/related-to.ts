import { listAt, textAt } from '@idp/model';

/** What others made for an object, and what those made in turn; the volumes that pods among them ask for. */
export function relatedTo(object: unknown, others: readonly unknown[]): readonly unknown[] {
  const known = new Set([uidOf(object)]);
  const owned: unknown[] = [];
  // What is owned may be listed before its owner.
  for (let found = true; found;) {
    const more = others.filter((other) => !known.has(uidOf(other)) && ownersOf(other).some((uid) => known.has(uid)));
    more.forEach((other) => known.add(uidOf(other)));
    owned.push(...more);
    found = more.length > 0;
  }
  return [...owned, ...claimsOf([object, ...owned], others)];
}

function uidOf(object: unknown): string | undefined {
  return textAt(object, 'metadata', 'uid');
}

function ownersOf(object: unknown): readonly string[] {
  return listAt(object, 'metadata', 'ownerReferences').flatMap((owner) => textAt(owner, 'uid') ?? []);
}

function claimsOf(pods: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const names = pods.flatMap((pod) =>
    listAt(pod, 'spec', 'volumes').flatMap((volume) => textAt(volume, 'persistentVolumeClaim', 'claimName') ?? []),
  );
  return others.filter(
    (other) =>
      textAt(other, 'kind') === 'PersistentVolumeClaim' && names.includes(textAt(other, 'metadata', 'name') ?? ''),
  );
}
