import type { Check } from '../../check';
import { podsOf } from '../../pods';
import { findingAt } from '../../problem';
import { givenTogetherProblems } from './given-together';
import { fileProblems } from './in-files';
import { memoryProblems } from './memory';
import { variableProblems } from './variables';

const name = 'variables';

/** Variables of containers that are used and not set, set too late, or set to what cannot be. */
export const variables: Check = {
  name,
  findFindings: (rendering) => [
    ...podsOf(rendering).flatMap((pod) =>
      [...variableProblems(pod, rendering), ...givenTogetherProblems(pod, rendering), ...memoryProblems(pod)].map(
        (problem) => findingAt(name, pod.object, problem),
      ),
    ),
    ...fileProblems(rendering).map((problem) => findingAt(name, problem.object, problem)),
  ],
};
