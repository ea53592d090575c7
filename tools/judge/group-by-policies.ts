import { listAt, objectAt, type JsonObject, type RenderedObject } from '@idp/model';
import { mayMatch } from './may-match';

/** Objects that are judged together, and the policies that may be about them. */
export interface PolicyGroup {
  readonly policies: readonly JsonObject[];
  readonly objects: readonly RenderedObject[];
}

/** Starting Kyverno takes as long as judging so many objects that others' policies are prepared for. */
const FEW = 20;

/**
 * Objects by the policies that may be about them, since Kyverno prepares each policy that it is given for each object
 * that it is given. Where they are few, it is asked about all of those at once.
 */
export function groupByPolicies(
  objects: readonly RenderedObject[],
  policies: readonly JsonObject[],
): readonly PolicyGroup[] {
  const groups = new Map<string, RenderedObject[]>();
  for (const object of objects) {
    const about = policies.flatMap((policy, place) => (mayMatch(policy, object) ? [place] : []));
    const key = JSON.stringify([object.kind === 'CronJob', about]);
    groups.set(key, [...(groups.get(key) ?? []), object]);
  }
  const all = [...groups.values()];
  const together = [...all.filter(({ length }) => length > FEW), all.filter(({ length }) => length <= FEW).flat()];
  return together
    .filter(({ length }) => length > 0)
    .map((group) => ({ objects: group, policies: policiesFor(group, policies) }));
}

function policiesFor(objects: readonly RenderedObject[], policies: readonly JsonObject[]): readonly JsonObject[] {
  const kinds = [...new Set(objects.map(({ kind }) => kind))];
  return policies
    .filter((policy) => kinds.some((kind) => mayMatch(policy, { kind })))
    .map((policy) => withVariantsFor(kinds, policy));
}

/**
 * A policy about pods with only those variants for controllers that may be about these kinds: each is prepared too, and
 * those for CronJobs are never about others.
 */
function withVariantsFor(kinds: readonly string[], policy: JsonObject): JsonObject {
  const named = listAt(policy, 'spec', 'autogen', 'podControllers', 'controllers');
  const texts = named.filter((controller) => typeof controller === 'string');
  const isAsked = (ofCronJobs: boolean) => kinds.some((kind) => (kind === 'CronJob') === ofCronJobs);
  const controllers = texts.filter((controller) => isAsked(controller === 'cronjobs'));
  if (controllers.length === 0) return policy;
  const spec = objectAt(policy, 'spec');
  const autogen = { ...objectAt(spec, 'autogen'), podControllers: { controllers } };
  return { ...policy, spec: { ...spec, autogen } };
}
