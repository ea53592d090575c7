import type { RenderedObject, Rendering } from '@idp/model';
import type { Check } from '../../check';
import { objectsAsked } from '../../objects';
import { podOf } from '../../pods';
import { probeProblems } from './probes';
import { schemeProblems } from './schemes';
import { targetProblems } from './targets';
import { findingAt } from '../../problem';

const name = 'probes';

/** Ports that are called and that no container has: by probes, by hooks of the lifecycle, and by Services. */
export const probes: Check = {
  name,
  findFindings: (rendering) =>
    objectsAsked(rendering).flatMap((object) =>
      problemsOf(object, rendering).map((problem) => findingAt(name, object, problem)),
    ),
};

function problemsOf(object: RenderedObject, rendering: Rendering) {
  const pod = podOf(object);
  return pod ? [...probeProblems(pod, rendering), ...schemeProblems(pod)] : targetProblems(object, rendering);
}
