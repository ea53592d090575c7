import { listAt, textAt, valueAt } from '@idp/model';
import type { Sign } from './sign';
import { subjectOf } from './subject-of';

/** What a pod says of itself: why it has no node, and why its containers wait or have ended. */
export function signsOfPod(pod: unknown): readonly Sign[] {
  const lists = ['initContainerStatuses', 'containerStatuses'] as const;
  return [
    ...evicted(pod),
    ...unscheduled(pod),
    ...lists.flatMap((list) => listAt(pod, 'status', list).flatMap((container) => signsOfContainer(pod, container))),
  ];
}

function evicted(pod: unknown): readonly Sign[] {
  const reason = textAt(pod, 'status', 'reason');
  return reason === undefined ? [] : [said(pod, reason, textAt(pod, 'status', 'message'))];
}

function unscheduled(pod: unknown): readonly Sign[] {
  return listAt(pod, 'status', 'conditions').flatMap((condition) =>
    textAt(condition, 'type') === 'PodScheduled' && textAt(condition, 'status') === 'False'
      ? [said(pod, textAt(condition, 'reason') ?? 'Unschedulable', textAt(condition, 'message'))]
      : [],
  );
}

function signsOfContainer(pod: unknown, container: unknown): readonly Sign[] {
  const name = textAt(container, 'name') ?? '';
  const of = (...path: readonly string[]): readonly Sign[] => {
    const reason = textAt(container, ...path, 'reason');
    if (reason === undefined || reason === 'Completed') return [];
    const code = valueAt(container, ...path, 'exitCode');
    const ended = typeof code === 'number' ? `it ended with exit code ${code}` : undefined;
    return [{ ...said(pod, reason, textAt(container, ...path, 'message') ?? ended), container: name }];
  };
  const now = [...of('state', 'waiting'), ...of('state', 'terminated')];
  // What is ready now has overcome why it ended before.
  return valueAt(container, 'ready') === true ? now : [...now, ...of('lastState', 'terminated')];
}

function said(pod: unknown, reason: string, message = ''): Sign {
  return { object: subjectOf(pod), from: 'status', reason, message };
}
