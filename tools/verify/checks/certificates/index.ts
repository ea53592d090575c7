import type { Check } from '../../check';
import { backendProblems } from './backends';
import { callersIn } from './callers';
import { certificatesIn } from './certificate';
import { gatewayProblems } from './gateways';
import { orderProblems } from './orders';
import { requestProblems } from './requests';
import { serverCertificates } from './servers';
import { trustProblems } from './trust';
import { uncoveredHosts } from './uncovered';
import { usageProblems } from './usages';
import { findingAt } from '../../problem';

const name = 'certificates';

/** Certificates that their clients do not take, and clients that take none. */
export const certificates: Check = {
  name,
  findFindings: (rendering) => {
    const all = certificatesIn(rendering);
    const certificatesOf = serverCertificates(rendering, all);
    return [
      ...uncoveredHosts(callersIn(rendering), certificatesOf),
      ...gatewayProblems(rendering, all),
      ...requestProblems(all),
      ...orderProblems(all, rendering),
      ...usageProblems(rendering, certificatesOf),
      ...backendProblems(rendering),
      ...trustProblems(rendering, certificatesOf),
    ].map((problem) => findingAt(name, problem.object, problem));
  },
};
