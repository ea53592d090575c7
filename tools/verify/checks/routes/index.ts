import type { Check } from '../../check';
import { objectsOfKind } from '../../objects';
import { attachmentProblems } from './attachment';
import { backendProblems } from './backends';
import { controllerProblems } from './controllers';
import { grantProblems } from './grants';
import { idleListenerProblems } from './idle-listeners';
import { ROUTES } from '../../listeners';
import { findingAt } from '../../problem';

const name = 'routes';

/** Routes that never attach to a Gateway, hosts that it never serves, what they may not refer to, and what no program serves. */
export const routes: Check = {
  name,
  findFindings: (rendering) =>
    [
      ...objectsOfKind(rendering, ...ROUTES).flatMap((route) => attachmentProblems(route, rendering)),
      ...objectsOfKind(rendering, ...ROUTES).flatMap(backendProblems),
      ...objectsOfKind(rendering, ...ROUTES, 'Gateway').flatMap((object) => grantProblems(object, rendering)),
      ...controllerProblems(rendering),
      ...idleListenerProblems(rendering),
    ].map((problem) => findingAt(name, problem.object, problem)),
};
