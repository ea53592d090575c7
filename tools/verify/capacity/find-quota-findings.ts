import { printPath, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../finding';
import { printQuantity } from '../quantity';
import { quotaUses, type Part, type QuotaUse } from './quotas';

/** Quotas that give less than what is in their namespace asks for, or that let nothing roll out. */
export function findQuotaFindings(check: string, rendering: Rendering): readonly Finding[] {
  return quotaUses(rendering).flatMap((use) => {
    const path = printPath(['spec', 'hard', use.resource]);
    const asks = use.used > use.hard ? `it takes ${printQuantity(use.used)}` : rolloutOf(use);
    if (asks === undefined) return [];
    return [
      findingIn(check, use.quota, {
        path,
        what: `gives ${printQuantity(use.hard)}, but ${asks} (${printParts(use.parts)})`,
        remedy: 'raise this quota, or ask for less in the definitions of what is named',
      }),
    ];
  });
}

function rolloutOf({ hard, used, rollout }: QuotaUse): string | undefined {
  if (rollout === undefined || used + rollout.amount <= hard) return undefined;
  const { kind, name } = rollout.object;
  return `while ${kind} ${name} rolls out, which starts a pod before it stops one, it takes ${printQuantity(used + rollout.amount)}`;
}

/** How many parts a report names. */
const NAMED = 4;

/** The largest parts of a sum, and what the others are together. */
export function printParts(parts: readonly Part[]): string {
  const named = parts.slice(0, NAMED).map(({ object, amount }) => {
    return `${object.kind} ${object.name} ${printQuantity(amount)}`;
  });
  const rest = parts.slice(NAMED).reduce((sum, { amount }) => sum + amount, 0n);
  return [...named, ...(rest > 0n ? [`others ${printQuantity(rest)}`] : [])].join(', ');
}
