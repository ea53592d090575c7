import type { Check } from '../../check';
import { authorityProblems } from './authority';
import { clientsOf } from './client';
import { lockoutProblems } from './lockout';
import { serviceProblems } from './service';
import { findingAt } from '../../problem';

const name = 'webhooks';

/** Webhooks that nobody answers, that nobody can trust, or that keep a restarting cluster from coming up. */
export const webhooks: Check = {
  name,
  findFindings: (rendering) =>
    clientsOf(rendering).flatMap((client) =>
      [serviceProblems, authorityProblems, lockoutProblems]
        .flatMap((find) => find(client, rendering))
        .map((problem) => findingAt(name, client.object, problem)),
    ),
};
