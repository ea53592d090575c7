import { objectAt, textAt, type RenderedObject } from '@idp/model';
import { podOf } from '../../pods';
import type { Problem } from '../../problem';

/** Workloads that contradict themselves. */
export function workloadProblems(object: RenderedObject): readonly Problem[] {
  return [...endlessPods(object), ...scales(object)];
}

function endlessPods(object: RenderedObject): readonly Problem[] {
  const { kind } = object;
  const pod = podOf(object);
  if (pod === undefined || kind === 'Pod') return [];
  const policy = textAt(pod.spec, 'restartPolicy') ?? 'Always';
  const ends = kind === 'Job' || kind === 'CronJob';
  if ((policy === 'Always') !== ends) return [];
  const what = ends
    ? `the pods of a ${kind} may not restart always`
    : `the pods of a ${kind} may not restart ${policy}`;
  const remedy = ends ? 'set it to Never or OnFailure' : 'set it to Always, or leave it out';
  return [{ path: [...pod.path, 'restartPolicy'], what, remedy }];
}

function scales({ kind, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'HorizontalPodAutoscaler') return [];
  const { minReplicas = 1, maxReplicas } = objectAt(content, 'spec');
  if (typeof minReplicas !== 'number' || typeof maxReplicas !== 'number' || minReplicas <= maxReplicas) return [];
  const what = `${maxReplicas} is less than minReplicas, ${minReplicas}`;
  return [{ path: ['spec', 'maxReplicas'], what, remedy: 'state at least as many as the least' }];
}
