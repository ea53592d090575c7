import type { Facts } from '@idp/model';

/** An environment that releases are promoted to, and the one that they come from. */
export interface Link {
  readonly name: string;
  readonly from: string;
}

/** The environments that a pipeline serves, in the order in which releases come to them. */
export interface Chains {
  /** Those that begin a chain, follow a branch of Git, and are pinned by the pipeline. */
  readonly first: readonly string[];
  /** Those that releases are promoted to, each after the one that it promotes from. */
  readonly later: readonly Link[];
}

/** The chains of environments that have Git: nobody pins for one without it but a person. */
export function chainsOf(environments: ReadonlyMap<string, Facts>): Chains {
  const names = [...environments].filter(([, { git }]) => git !== undefined).map(([name]) => name);
  const first = names.filter((name) => environments.get(name)?.promotesFrom === undefined).sort();
  const links = names.sort().map((name) => ({ name, from: environments.get(name)?.promotesFrom ?? '' }));
  const later: Link[] = [];
  for (let known = first; known.length > 0;) {
    const next = links.filter(({ from }) => known.includes(from));
    later.push(...next);
    known = next.map(({ name }) => name);
  }
  return { first, later };
}
