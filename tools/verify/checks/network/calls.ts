import type { Rendering } from '@idp/model';
import type { PodSet } from '../../pod-sets';
import type { Call } from './call';
import { callsOfKubernetes } from './calls-of-kubernetes';
import { callsOfPrometheus } from './calls-of-prometheus';
import { callsInTexts, callsOfArgoCd } from './calls-in-texts';
import { callsOfOperators } from './calls-of-operators';
import { callsOfPrograms } from './calls-of-programs';

/** Everything that the objects of an environment say is called, by whom. */
export function callsIn(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  return [
    ...callsInTexts(rendering, pods),
    ...callsOfArgoCd(rendering, pods),
    ...callsOfKubernetes(rendering, pods),
    ...callsOfPrometheus(rendering, pods),
    ...callsOfPrograms(rendering, pods),
    ...callsOfOperators(rendering, pods),
  ];
}
