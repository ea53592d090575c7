import type { Candidate } from './candidate';
import { isOpen, type Gate } from './gate';

/** A candidate, and what the gates say of it. */
export interface Judged extends Candidate {
  readonly gates: readonly Gate[];
  /** It renders in the environment what the pin of now renders, so that it waits for nothing that time would tell. */
  readonly rendersSame: boolean;
}

/** A release that moves. */
export interface Move extends Judged {
  /** The component that needs it, where nobody asked for this one. */
  readonly neededBy?: string;
}

/** A release that stays where it is. */
export interface Waiting extends Judged {
  /** What keeps it: its own gates, and those of what it needs. */
  readonly reasons: readonly { readonly component: string; readonly gate: Gate }[];
}

/** What comes to an environment, and what waits. */
export interface Choice {
  readonly moves: readonly Move[];
  readonly waiting: readonly Waiting[];
}

/**
 * The candidates that move: each that is wanted, with every candidate that it needs, or not at all. What is not wanted
 * and not needed neither moves nor waits.
 */
export function chooseMoves(candidates: readonly Judged[], isWanted: (candidate: Candidate) => boolean): Choice {
  const wanted = candidates.filter(isWanted);
  const withNeeds = (one: Judged) => candidates.filter((other) => other === one || one.needs.includes(other.component));
  const isReady = (one: Judged) => withNeeds(one).every(({ gates }) => isOpen(gates));
  const moving = new Map<Judged, string | undefined>();
  for (const one of wanted.filter(isReady))
    for (const each of withNeeds(one)) if (!moving.has(each)) moving.set(each, one.component);
  return {
    moves: candidates
      .filter((one) => moving.has(one))
      .map((one) => {
        const neededBy = isWanted(one) ? undefined : moving.get(one);
        return { ...one, ...(neededBy !== undefined && { neededBy }) };
      }),
    waiting: wanted
      .filter((one) => !moving.has(one))
      .map((one) => ({ ...one, reasons: withNeeds(one).flatMap(closedGatesOf) })),
  };
}

function closedGatesOf({ component, gates }: Judged): Waiting['reasons'] {
  return gates.filter((gate) => !isOpen([gate])).map((gate) => ({ component, gate }));
}
