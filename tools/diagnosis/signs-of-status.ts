import { listAt, textAt, valueAt } from '@idp/model';
import type { Sign } from './sign';
import { subjectOf } from './subject-of';

/** Conditions that are bad news when they hold; all others are when they do not. */
const BAD = /(Failure|Failed|Pressure|Unavailable|Error|Conflicted|Terminating|Invalid)$/;

/** What the conditions of an object complain of, those of each parent of a route among them. */
export function signsOfStatus(object: unknown): readonly Sign[] {
  const own = listAt(object, 'status', 'conditions');
  // Policies of Kyverno and routes keep them elsewhere.
  const ofPolicy = listAt(object, 'status', 'conditionStatus', 'conditions');
  const ofParents = listAt(object, 'status', 'parents').flatMap((parent) => listAt(parent, 'conditions'));
  return [...lost(object), ...[...own, ...ofPolicy, ...ofParents].flatMap((one) => complaintOf(object, one))];
}

function complaintOf(object: unknown, condition: unknown): readonly Sign[] {
  const type = textAt(condition, 'type') ?? '';
  const status = textAt(condition, 'status');
  if (BAD.test(type) ? status !== 'True' : status === 'True' || status === undefined) return [];
  const reason = textAt(condition, 'reason') ?? '';
  return [
    {
      object: subjectOf(object),
      from: 'status',
      reason: `${BAD.test(type) ? '' : 'Not'}${type}${reason && `/${reason}`}`,
      message: textAt(condition, 'message') ?? '',
    },
  ];
}

/** What is about to go, and a volume that nobody gave. */
function lost(object: unknown): readonly Sign[] {
  const waits = listAt(object, 'metadata', 'finalizers').map(String);
  const goes = valueAt(object, 'metadata', 'deletionTimestamp') !== undefined && waits.length > 0;
  const phase = textAt(object, 'status', 'phase');
  const named = { object: subjectOf(object), from: 'status' } as const;
  return [
    ...(goes ? [{ ...named, reason: 'Terminating', message: `it waits for ${waits.join(', ')}` }] : []),
    ...(textAt(object, 'kind') === 'PersistentVolumeClaim' && phase === 'Pending'
      ? [{ ...named, reason: 'ClaimPending', message: 'no volume is bound to it' }]
      : []),
    ...(phase === 'Failed' || phase === 'Error'
      ? [{ ...named, reason: phase, message: textAt(object, 'status', 'message') ?? '' }]
      : []),
  ];
}
