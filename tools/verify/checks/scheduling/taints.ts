import { listAt, textAt, type Rendering } from '@idp/model';
import type { PodTemplate } from '../../pods';

/** The taint of every node that pods do not tolerate; undefined where they tolerate all. */
export function refusingTaint({ spec }: PodTemplate, { environment }: Rendering): string | undefined {
  const refusing = environment.cluster.value.nodeTaints.find(
    (taint) => !listAt(spec, 'tolerations').some((toleration) => tolerates(toleration, taint)),
  );
  if (refusing === undefined) return undefined;
  const { key, value, effect } = refusing;
  return `${key}${value === undefined ? '' : `=${value}`}:${effect}`;
}

/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
function tolerates(toleration: unknown, taint: { key?: string; value?: string; effect?: string }): boolean {
  const [key, effect] = [textAt(toleration, 'key'), textAt(toleration, 'effect')];
  if (effect !== undefined && effect !== taint.effect) return false;
  if (textAt(toleration, 'operator') === 'Exists') return key === undefined || key === taint.key;
  return key === taint.key && (textAt(toleration, 'value') ?? '') === (taint.value ?? '');
}
