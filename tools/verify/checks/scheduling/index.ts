import type { Check } from '../../check';
import { objectsOf } from '../../objects';
import { podsOf } from '../../pods';
import { lackOf } from './nodes';
import { schedulerProblems } from './schedulers';
import { refusingTaint } from './taints';
import { wishesOf } from './wishes';
import { findingAt } from '../../problem';

const name = 'scheduling';

/** Kinds whose pods are not made of what stands in the usual places, or that only describe others. */
const NOT_PODS = /^CustomResourceDefinition$|Policy$/;

/** Pods that no node takes: they ask for labels that none has, or do not tolerate what all have. */
export const scheduling: Check = {
  name,
  findFindings: (rendering) => [
    ...objectsOf(rendering)
      .filter(({ kind }) => !NOT_PODS.test(kind))
      .flatMap((object) =>
        wishesOf(object).flatMap((wishes) => {
          const lack = lackOf(wishes, rendering);
          return lack === undefined ? [] : [findingAt(name, object, { path: wishes.path, ...lack })];
        }),
      ),
    ...schedulerProblems(rendering).map((problem) => findingAt(name, problem.object, problem)),
    ...podsOf(rendering).flatMap((pod) => {
      const taint = refusingTaint(pod, rendering);
      if (taint === undefined) return [];
      const path = [...pod.path, 'tolerations'];
      const remedy = `tolerate it, or take it from nodeTaints in ${rendering.environment.cluster.path}`;
      return [findingAt(name, pod.object, { path, what: `every node has the taint ${taint}`, remedy })];
    }),
  ],
};
