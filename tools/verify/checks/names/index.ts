import type { Check } from '../../check';
import { unansweredHosts } from './dns';
import { unroutedHosts } from './hosts';
import { untrustingClients } from './trust';
import { findingAt } from '../../problem';

const name = 'names';

/** Hosts of the platform that lead nowhere, from outside or from within the cluster, or to somebody whom nobody trusts. */
export const names: Check = {
  name,
  findFindings: (rendering) =>
    [...unroutedHosts(rendering), ...unansweredHosts(rendering), ...untrustingClients(rendering)].map((problem) =>
      findingAt(name, problem.object, problem),
    ),
};
