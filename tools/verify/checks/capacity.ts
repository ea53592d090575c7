import { findContainerFindings } from '../capacity/find-container-findings';
import { findNodeFindings } from '../capacity/find-node-findings';
import { findQuotaFindings } from '../capacity/find-quota-findings';
import { findSmallFindings } from '../capacity/find-small-findings';
import type { Check } from '../check';

const name = 'capacity';

/** What pods ask for fits the quotas and limits of their namespaces and the nodes of the environment, rollouts included. */
export const capacity: Check = {
  name,
  findFindings: (rendering) => [
    ...findContainerFindings(name, rendering),
    ...findSmallFindings(name, rendering),
    ...findQuotaFindings(name, rendering),
    ...findNodeFindings(name, rendering),
  ],
};
