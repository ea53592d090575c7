import { millisecondsOf } from '@idp/model';
import type { ObjectChange } from '../compare-objects';
import type { FieldChange } from '../fields/field-change';
import { effectOn, type Effect, type FindEffects } from './effect';

/** Settings that say for how long something is kept. */
const KEEPING = /retention(?!Size)|archiveTTL|^maxAge$/i;

/** What is kept for a shorter time than before: what is older is deleted, and cannot be brought back. */
export const findShorter: FindEffects = ({ objects }) => objects.flatMap(shortened);

function shortened({ after, fields }: ObjectChange): readonly Effect[] {
  if (after === undefined || after.kind === 'CustomResourceDefinition') return [];
  return fields.filter(isShorter).map((change) =>
    effectOn(after, {
      kind: 'removal',
      dangerous: true,
      what: 'keeps things for a shorter time: what is older is deleted',
      remedy: 'save what is still needed first',
      change,
    }),
  );
}

function isShorter({ path, before, after }: FieldChange): boolean {
  if (!KEEPING.test(String(path.at(-1)))) return false;
  const [was, is] = [before, after].map(timeOf);
  return was !== undefined && is !== undefined && is > 0 && (is < was || was === 0);
}

/** A time such as `90d` or `1h30m` in milliseconds; nothing is for ever. */
function timeOf(time: unknown): number | undefined {
  const text = String(time);
  return /^(?:0|(?:\d+[smhdwy])+)$/.test(text) ? millisecondsOf(text) : undefined;
}
