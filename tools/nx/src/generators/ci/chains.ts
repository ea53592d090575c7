import type { Facts } from '@idp/model';

/** The environments that a pipeline serves, in the order in which releases come to them. */
export interface Chains {
  /** Those that begin a chain, follow a branch of Git, and are pinned by the pipeline. */
  readonly first: readonly string[];
  /** Those that releases are promoted to, each after the one that it promotes from. */
  readonly later: readonly string[];
}

/** The chains of environments that have Git: nobody pins for one without it but a person. */
export function chainsOf(environments: ReadonlyMap<string, Facts>): Chains {
  const names = [...environments].filter(([, { git }]) => git !== undefined).map(([name]) => name);
  const first = names.filter((name) => environments.get(name)?.promotesFrom === undefined).sort();
  const later: string[] = [];
  for (let known = first; known.length > 0;) {
    const next = names.filter((name) => known.includes(environments.get(name)?.promotesFrom ?? '')).sort();
    later.push(...next);
    known = next;
  }
  return { first, later };
}
