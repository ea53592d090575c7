import type { Check } from '../../check';
import { objectsAsked } from '../../objects';
import { podOf } from '../../pods';
import { claimProblems } from './claims';
import { keyProblems } from './keys';
import { mountProblems } from './mounts';
import { sharingProblems } from './sharing';
import { findingAt } from '../../problem';

const name = 'volumes';

/** Volumes that are never there: mounted but not defined, two at one path, claims without a class or a size. */
export const volumes: Check = {
  name,
  findFindings: (rendering) =>
    objectsAsked(rendering)
      .filter(({ kind }) => kind !== 'CustomResourceDefinition')
      .flatMap((object) => {
        const pod = podOf(object);
        return [
          ...(pod ? [...mountProblems(pod), ...keyProblems(pod, rendering)] : []),
          ...claimProblems(object, rendering),
          ...sharingProblems(object, rendering),
        ].map((problem) => findingAt(name, object, problem));
      }),
};
