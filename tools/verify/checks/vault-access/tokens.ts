import { listAt, textAt, type Rendering } from '@idp/model';
import { objectsOf } from '../../objects';
import { podsOf } from '../../pods';
import type { ObjectProblem } from '../../problem';
import { filesIn } from '../../texts';

/** A role that a script makes in Vault: `vault write auth/kubernetes/role/a bound_service_account_names=a audience=vault`. */
const ROLE = /\bvault write auth\/[\w-]+\/role\/[\w-]+((?:\\\n|[^\n;|&])*)/g;

/** Tokens of pods for another audience than the role takes that a script of Vault makes for their ServiceAccount. */
export function tokenProblems(rendering: Rendering): readonly ObjectProblem[] {
  const roles = objectsOf(rendering)
    .flatMap((object) => filesIn(object))
    .flatMap(({ text }) => (text.includes('vault write auth/') ? [...text.matchAll(ROLE)] : []))
    .map(([, words = '']) => ({
      accounts: (/\bbound_service_account_names=(\S+)/.exec(words)?.[1] ?? '').split(','),
      audience: /\baudience=(\S+)/.exec(words)?.[1],
    }));
  return podsOf(rendering).flatMap(({ object, spec, path }) => {
    const account = textAt(spec, 'serviceAccountName') ?? 'default';
    const wanted = roles.find(({ accounts }) => accounts.includes(account))?.audience;
    const tokens = listAt(spec, 'volumes').flatMap((volume, index) =>
      listAt(volume, 'projected', 'sources').flatMap((source, place) => {
        const audience = textAt(source, 'serviceAccountToken', 'audience');
        const at = [...path, 'volumes', index, 'projected', 'sources', place, 'serviceAccountToken', 'audience'];
        return audience === undefined ? [] : [{ audience, at }];
      }),
    );
    const [first] = tokens;
    if (wanted === undefined || first === undefined || tokens.some(({ audience }) => audience === wanted)) return [];
    const what = `the role of "${account}" takes tokens for "${wanted}", and this one is for ${first.audience}`;
    return [{ object, path: first.at, what, remedy: `name ${wanted} there` }];
  });
}
