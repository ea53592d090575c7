import { printPath } from '@idp/model';
import type { Check } from '../../check';
import { findingIn } from '../../finding';
import { objectsOfKind } from '../../objects';
import { attachmentProblems } from './attachment';
import { grantProblems } from './grants';
import { ROUTES } from '../../listeners';

const name = 'routes';

/** Routes that never attach to a Gateway, hosts that it never serves, and what they may not refer to. */
export const routes: Check = {
  name,
  findFindings: (rendering) =>
    [
      ...objectsOfKind(rendering, ...ROUTES).flatMap((route) => attachmentProblems(route, rendering)),
      ...objectsOfKind(rendering, ...ROUTES, 'Gateway').flatMap((object) => grantProblems(object, rendering)),
    ].map(({ object, path, ...problem }) => findingIn(name, object, { path: printPath(path), ...problem })),
};
