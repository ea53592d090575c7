import { PlatformError } from '@idp/model';
import type { Gate } from '@idp/promotion';
import { isClean, type Verdict } from '@idp/verify';
import type { PlannedPins } from './plan-pins';

/** What could be told of an environment with other pins, or why nothing could. */
export type Told = PlannedPins | PlatformError;

/** What a person's mistake, or a program that is missing, leaves untold. */
export async function toldOf(plan: () => Promise<PlannedPins>): Promise<Told> {
  try {
    return await plan();
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw error;
  }
}

/** The gate that verify is clean. */
export function cleanGate(told: Told): Gate {
  const name = 'clean';
  const verdict = told instanceof PlatformError ? told : told.verdict;
  if (verdict instanceof PlatformError) {
    const [first] = verdict.problems;
    return { name, verdict: 'unknown', why: `verify cannot tell: ${first?.where} ${first?.what}` };
  }
  return { name, verdict: isClean(verdict) ? 'pass' : 'fail', why: whyOf(verdict) };
}

function whyOf({ findings, problems }: Verdict): string {
  const count = findings.length + problems.length;
  return count === 0 ? 'verify finds nothing' : `verify finds ${count} ${count === 1 ? 'fault' : 'faults'}`;
}
