import type { RenderedObject, Rendering } from '@idp/model';
import type { Check } from '../../check';
import { objectsOf } from '../../objects';
import { podSetsOf, type PodSet } from '../../pod-sets';
import { affinityProblems } from './affinity';
import { governingServiceProblems } from './governing-service';
import { policyProblems } from './policies';
import { serviceProblems } from './services';
import { workloadProblems } from './workloads';
import { findingAt, type Problem } from '../../problem';

const name = 'selectors';

const finders: readonly ((
  object: RenderedObject,
  pods: readonly PodSet[],
  rendering: Rendering,
) => readonly Problem[])[] = [
  serviceProblems,
  policyProblems,
  workloadProblems,
  governingServiceProblems,
  affinityProblems,
];

/** Selectors that take no pod, or the pods of more than what they are meant for. */
export const selectors: Check = {
  name,
  findFindings: (rendering) => {
    const pods = podSetsOf(rendering);
    return objectsOf(rendering).flatMap((object) =>
      finders.flatMap((find) => find(object, pods, rendering)).map((problem) => findingAt(name, object, problem)),
    );
  },
};
