import type { JsonObject } from '@idp/model';
import { usualPluralOf } from '@idp/verify';
import { mayMatch } from './may-match';
import { askedFor, type Policies } from './policies';

/**
 * Of what an environment is judged by, that which may decide about objects of a kind: as long as that is the same, the
 * verdict is.
 */
export function policiesAbout(all: Policies): (kind: string) => Policies {
  const known = new Map<string, Policies>();
  return (kind) => {
    const about = known.get(kind) ?? those(all, kind);
    known.set(kind, about);
    return about;
  };
}

function those(all: Policies, kind: string): Policies {
  const policies = all.policies.filter((policy) => mayMatch(policy, { kind }));
  const asked = askedFor(policies);
  return {
    ...all,
    policies,
    context: all.context.filter((object) => asked.has(usualPluralOf(String(object['kind'])))),
    namespaces: readNamespaces(policies) ? all.namespaces : [],
  };
}

/** Whether policies select by the labels of namespaces, or read them. */
function readNamespaces(policies: readonly JsonObject[]): boolean {
  return /namespaceSelector|namespaceObject/.test(JSON.stringify(policies));
}
