import { textAt, textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { fieldsOf, type Field } from '../../walk';
import type { Problem } from '../../problem';
import { parseQuantity } from '../../quantity';

const DEFAULT_CLASS = 'storageclass.kubernetes.io/is-default-class';

/** What is wrong with the claims in an object: claims themselves, and templates of claims wherever they stand. */
export function claimProblems(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  const ofDatabase = object.kind === 'Cluster' ? databaseProblems(object) : [];
  const ofClaims = fieldsOf(object)
    .filter(({ value }) => valueAt(value, 'resources', 'requests', 'storage') !== undefined)
    .flatMap((claim) => [...sizeProblems(claim), ...classProblems(claim, rendering)]);
  return [...ofDatabase, ...ofClaims];
}

/** Volumes of a database of CloudNativePG, of which its operator makes claims. */
function databaseProblems({ content }: RenderedObject): readonly Problem[] {
  return ['storage', 'walStorage'].flatMap((part) => {
    const size = textAt(content, 'spec', part, 'size');
    if (size === undefined || (parseQuantity(size) ?? 0n) > 0n) return [];
    const path = ['spec', part, 'size'];
    return [{ path, what: `"${size}" is no size of a volume`, remedy: 'write it as 10Gi' }];
  });
}

function sizeProblems({ path, value }: Field): readonly Problem[] {
  const size = String(valueAt(value, 'resources', 'requests', 'storage'));
  if (!/^0+(?:\.0+)?(?:[a-zA-Z]+)?$/.test(size)) return [];
  return [
    {
      path: [...path, 'resources', 'requests', 'storage'],
      what: `it asks for ${size} of storage`,
      remedy: 'ask for what it needs, or turn persistence off',
    },
  ];
}

/** An empty class is one: it waits for a volume that somebody makes by hand. */
function classProblems({ path, value }: Field, rendering: Rendering): readonly Problem[] {
  const named = ['storageClassName', 'storageClass', 'volumeName'].some((key) => valueAt(value, key) !== undefined);
  if (named || hasDefaultClass(rendering)) return [];
  return [
    {
      path,
      what: 'it names no storage class, and the cluster has no default one',
      remedy: `name a class, or list those of the cluster under storageClasses in ${rendering.environment.cluster.path}, the default one first`,
    },
  ];
}

function hasDefaultClass(rendering: Rendering): boolean {
  if (rendering.environment.cluster.value.storageClasses.length > 0) return true;
  return objectsOfKind(rendering, 'StorageClass').some(
    ({ content }) => textsAt(content, 'metadata', 'annotations')[DEFAULT_CLASS] === 'true',
  );
}
