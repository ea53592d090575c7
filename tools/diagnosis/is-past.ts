import { listAt, textAt, valueAt } from '@idp/model';
import type { Sign } from './sign';

/** Whether what an event warned of is over: events stay for an hour, whatever became of the pod since. */
export function isPast({ reason, message }: Sign, object: unknown): boolean {
  if (textAt(object, 'kind') !== 'Pod') return false;
  if (conditionOf(object, 'Ready') === 'True') return true;
  const containers = listAt(object, 'status', 'containerStatuses');
  if (reason === 'FailedScheduling') return textAt(object, 'spec', 'nodeName') !== undefined;
  if (/^Failed(Mount|AttachVolume|MapVolume)$/.test(reason)) return containers.some(hasStarted);
  if (reason === 'Failed' && /image/i.test(message)) return containers.every(hasStarted);
  return false;
}

function conditionOf(pod: unknown, type: string): string | undefined {
  const found = listAt(pod, 'status', 'conditions').find((condition) => textAt(condition, 'type') === type);
  return textAt(found, 'status');
}

function hasStarted(container: unknown): boolean {
  const running = valueAt(container, 'state', 'running') ?? valueAt(container, 'lastState', 'terminated');
  return running !== undefined || valueAt(container, 'state', 'terminated') !== undefined;
}
