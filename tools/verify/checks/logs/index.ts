import type { Check } from '../../check';
import { objectsOf } from '../../objects';
import { findingAt } from '../../problem';
import { fluentBitProblems } from './fluent-bit';
import { lokiProblems } from './loki';
import { storageProblems } from './prometheus';

const name = 'logs';

/** Logs and metrics that are read and kept nowhere, kept for ever, or that fill their volume. */
export const logs: Check = {
  name,
  findFindings: (rendering) =>
    objectsOf(rendering).flatMap((object) =>
      [...fluentBitProblems(object), ...lokiProblems(object), ...storageProblems(object)].map((problem) =>
        findingAt(name, object, problem),
      ),
    ),
};
