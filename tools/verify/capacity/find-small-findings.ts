import { listAt, objectAt, printPath, type JsonPath, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../finding';
import { parseQuantity, printQuantity } from '../quantity';
import { claimsOf } from './claims';
import { workloadsOf, type Workload } from './workloads';

/** Nothing works with less than a mebibyte of memory or disk; in thousandths of a byte. */
const LEAST = 1000n * 2n ** 20n;

/** Amounts of memory and disk in which the unit was forgotten, or is the one of processors: `512`, `512m`. */
export function findSmallFindings(check: string, rendering: Rendering): readonly Finding[] {
  const ofContainers = workloadsOf(rendering).flatMap((workload) =>
    (['initContainers', 'containers'] as const).flatMap((list) =>
      listAt(workload.spec, list).flatMap((container, index) =>
        (['requests', 'limits'] as const).flatMap((side) => {
          const amount = parseQuantity(objectAt(container, 'resources', side)['memory']);
          return amount !== undefined && isSmall(amount)
            ? [findingIn(check, workload.object, complain(placeOf(workload, [list, index, side]), amount, 'memory'))]
            : [];
        }),
      ),
    ),
  );
  const ofClaims = claimsOf(rendering).flatMap(({ object, path, storage }) =>
    isSmall(storage) ? [findingIn(check, object, complain(path, storage, 'storage'))] : [],
  );
  return [...ofContainers, ...ofClaims];
}

/** Nothing at all is told elsewhere, or means that nobody asks. */
function isSmall(amount: bigint): boolean {
  return amount > 0n && amount < LEAST;
}

/** Operators make the containers themselves: their place is known only in what Kubernetes runs as it is. */
function placeOf({ path }: Workload, [list, index, side]: readonly [string, number, string]): JsonPath {
  const isOwn = path.at(-1) === 'spec' && path.length > 1;
  return isOwn ? [...path, list, index, 'resources', side, 'memory'] : path;
}

function complain(path: JsonPath, amount: bigint, resource: string) {
  return {
    path: printPath(path),
    what: `${printQuantity(amount)} of ${resource} is less than a mebibyte`,
    remedy: 'write the unit: Mi, Gi or Ti; m is a thousandth, and a number alone counts bytes',
  };
}
