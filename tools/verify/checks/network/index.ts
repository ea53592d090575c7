import type { Check } from '../../check';
import { podSetsOf } from '../../pod-sets';
import { ciliumPolicies } from './cilium';
import { kubernetesPolicies } from './kubernetes';
import { callProblems } from './call-problems';
import { nameProblems } from './names';
import { openedBeside } from './opened';
import { peerProblems } from './peers';
import { portProblems } from './ports';
import { rangeProblems } from './ranges';
import { findingAt } from '../../problem';
import { uncoveredPods } from './uncovered';

const name = 'network';

/** Policies about traffic that let nobody in or out, or that forget what every pod needs. */
export const network: Check = {
  name,
  findFindings: (rendering) => {
    const pods = podSetsOf(rendering);
    const policies = [...kubernetesPolicies(rendering, pods), ...ciliumPolicies(rendering, pods)];
    const problems = [
      ...policies.flatMap((policy) =>
        [...peerProblems(policy), ...portProblems(policy, rendering)].map((problem) => ({
          object: policy.object,
          ...problem,
        })),
      ),
      ...nameProblems(policies),
      ...openedBeside(policies),
      ...rangeProblems(rendering),
      ...callProblems(rendering, pods, policies),
      ...uncoveredPods(rendering, pods, policies),
    ];
    return problems.map((problem) => findingAt(name, problem.object, problem));
  },
};
