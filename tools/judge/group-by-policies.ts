import { listAt, objectAt, type JsonObject, type RenderedObject } from '@idp/model';
import { mayMatch } from './may-match';

/** Objects that the same policies may be about. */
export interface PolicyGroup {
  readonly policies: readonly JsonObject[];
  /** The places of the objects in the list. */
  readonly places: readonly number[];
}

/**
 * Objects by the policies that may be about them: Kyverno compiles each policy that it is given for each object that it
 * is given. Objects that no policy is about are in no group.
 */
export function groupByPolicies(
  objects: readonly Pick<RenderedObject, 'kind'>[],
  policies: readonly JsonObject[],
): readonly PolicyGroup[] {
  const groups = new Map<string, { readonly policies: readonly JsonObject[]; readonly places: number[] }>();
  objects.forEach(({ kind }, place) => {
    const about = policies.filter((policy) => mayMatch(policy, { kind }));
    if (about.length === 0) return;
    const places = about.map((policy) => policies.indexOf(policy));
    const key = JSON.stringify([kind === 'CronJob', places]);
    const group = groups.get(key) ?? { policies: about.map((policy) => withVariantsFor(kind, policy)), places: [] };
    group.places.push(place);
    groups.set(key, group);
  });
  return [...groups.values()];
}

/**
 * A policy about pods with only those variants for controllers that may be about a kind: each is compiled too, and
 * those for CronJobs are never about others.
 */
function withVariantsFor(kind: string, policy: JsonObject): JsonObject {
  const named = listAt(policy, 'spec', 'autogen', 'podControllers', 'controllers');
  const texts = named.filter((controller) => typeof controller === 'string');
  const controllers = texts.filter((controller) => (controller === 'cronjobs') === (kind === 'CronJob'));
  if (controllers.length === 0) return policy;
  const spec = objectAt(policy, 'spec');
  const autogen = { ...objectAt(spec, 'autogen'), podControllers: { controllers } };
  return { ...policy, spec: { ...spec, autogen } };
}
