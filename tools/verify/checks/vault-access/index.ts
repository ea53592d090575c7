import type { Check } from '../../check';
import { findingIn } from '../../finding';
import { findingAt } from '../../problem';
import { objectsOfKind } from '../../objects';
import { fragmentsIn } from './fragment';
import { generatorProblems } from './generators';
import { listenerProblems } from './listeners-meet';
import { mountProblems } from './mounts';
import { policyProblems } from './policies';
import { pushFindings } from './pushes';
import { readFindings } from './reads';
import { refreshProblems } from './refreshes';
import { unwrittenFindings, writersIn } from './writers';
import { storeFindings, storesIn } from './stores';
import { tokenProblems } from './tokens';

const name = 'vault-access';

/** What stores and ExternalSecrets read of Vault is what their component asks of it. */
export const vaultAccess: Check = {
  name,
  findFindings: (rendering) => {
    const fragments = fragmentsIn(rendering);
    const stores = storesIn(rendering);
    const writers = writersIn(rendering, fragments);
    return [
      ...fragments
        .filter(({ accounts }) => accounts === undefined)
        .map(({ object }) =>
          findingIn(name, object, {
            path: 'data["role.json"]',
            what: 'is no JSON object, so Vault gets no role of it',
            remedy: 'look for a comma or a bracket too many',
          }),
        ),
      ...stores.flatMap((store) => storeFindings(name, store, fragments)),
      ...objectsOfKind(rendering, 'ExternalSecret').flatMap((object) => [
        ...readFindings(name, object, stores, fragments),
        ...unwrittenFindings(name, object, fragments, writers),
      ]),
      ...[
        ...listenerProblems(rendering),
        ...mountProblems(stores, rendering),
        ...generatorProblems(rendering),
        ...refreshProblems(rendering),
        ...tokenProblems(rendering),
        ...fragments.flatMap((fragment) => policyProblems(fragment, fragments)),
      ].map((problem) => findingAt(name, problem.object, problem)),
      ...objectsOfKind(rendering, 'PushSecret').flatMap((object) => pushFindings(name, object, rendering)),
    ];
  },
};
