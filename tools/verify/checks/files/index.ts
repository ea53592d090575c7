import type { Check } from '../../check';
import { objectsAsked } from '../../objects';
import { podOf } from '../../pods';
import { missingArguments, missingInConfiguration } from './pods';
import { unreadableFiles } from './syntax';
import { findingAt } from '../../problem';

const name = 'files';

/** Files that programs are told to read and that are not there, or that they cannot read. */
export const files: Check = {
  name,
  findFindings: (rendering) =>
    [
      ...objectsAsked(rendering).flatMap((object) => missingArguments(podOf(object), rendering)),
      ...missingInConfiguration(rendering),
      ...unreadableFiles(rendering),
    ].map((problem) => findingAt(name, problem.object, problem)),
};
