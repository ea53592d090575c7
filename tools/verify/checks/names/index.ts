import { printPath } from '@idp/model';
import type { Check } from '../../check';
import { findingIn } from '../../finding';
import { unansweredHosts } from './dns';
import { unroutedHosts } from './hosts';
import { untrustingClients } from './trust';

const name = 'names';

/** Hosts of the platform that lead nowhere, from outside or from within the cluster, or to somebody whom nobody trusts. */
export const names: Check = {
  name,
  findFindings: (rendering) =>
    [...unroutedHosts(rendering), ...unansweredHosts(rendering), ...untrustingClients(rendering)].map(
      ({ object, path, ...problem }) => findingIn(name, object, { path: printPath(path), ...problem }),
    ),
};
