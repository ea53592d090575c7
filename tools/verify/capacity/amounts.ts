import { objectAt, type JsonPath } from '@idp/model';
import { parseQuantity } from '../quantity';

/** How much of each resource, in thousandths: of `cpu`, `memory` and whatever else containers ask for. */
export type Amounts = Readonly<Record<string, bigint>>;

/** What a container or a pod asks for, and what it may use at most. */
export interface Resources {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

/** The quantities of the mapping at a path; what is no quantity is left out. */
export function amountsAt(value: unknown, ...path: JsonPath): Amounts {
  const entries = Object.entries(objectAt(value, ...path)).map(([name, text]) => [name, parseQuantity(text)] as const);
  return Object.fromEntries(entries.flatMap(([name, amount]) => (amount === undefined ? [] : [[name, amount]])));
}

/** All of them together. */
export function sumOf(list: readonly Amounts[]): Amounts {
  return combine(list, (a, b) => a + b);
}

/** The most of each resource that one of them has. */
export function mostOf(list: readonly Amounts[]): Amounts {
  return combine(list, (a, b) => (a > b ? a : b));
}

/** So many times as much. */
export function times(amounts: Amounts, count: number): Amounts {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount * BigInt(count)]));
}

function combine(list: readonly Amounts[], operation: (a: bigint, b: bigint) => bigint): Amounts {
  const combined: Record<string, bigint> = {};
  for (const [name, amount] of list.flatMap((amounts) => Object.entries(amounts))) {
    const before = combined[name];
    combined[name] = before === undefined ? amount : operation(before, amount);
  }
  return combined;
}
