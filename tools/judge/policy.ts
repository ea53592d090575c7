import type { RenderedObject, Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { findingIn, type Finding } from '@idp/verify';
import { areRefusals, judgedByKyverno, type Refusal } from './kyverno';
import { leftAloneBy } from './left-alone-by';
import { mayMatch } from './may-match';
import { pathOf } from './path-of';
import { policiesOf } from './policies';
import { sharedOut } from './shared-out';

/** The name of the check. */
const name = 'policy';

/** What the policies of an environment refuse, and what is to be told beside it, in sentences. */
export interface PolicyVerdict {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** Judges the objects of an environment by its own Kyverno policies; an environment without any has nothing to judge by. */
export async function findPolicyFindings(rendering: Rendering, results: Results): Promise<PolicyVerdict> {
  const policies = policiesOf(rendering);
  const notes = policies.left.map((rule) => `policy: ${rule} needs a cluster and is not judged`);
  if (policies.policies.length === 0)
    return { findings: [], notes: [...notes, 'policy: no policies in this environment'] };
  const isLeftAlone = leftAloneBy(rendering);
  const judged = rendering.components.map(({ objects }) =>
    objects.filter((object) => !isLeftAlone(object) && policies.policies.some((policy) => mayMatch(policy, object))),
  );
  const from = judged.map((objects) => [name, policies, objects.map(({ namespace, content }) => [namespace, content])]);
  const refusals = await results.rememberEach(from, areRefusals, async (missing) => {
    const lists = missing.map((place) => judged[place] ?? []);
    return sharedOut(await judgedByKyverno(lists.flat(), policies), lists);
  });
  return { findings: refusals.flatMap((own, place) => findingsOf(own, judged[place] ?? [])), notes };
}

function findingsOf(refusals: readonly Refusal[], objects: readonly RenderedObject[]): readonly Finding[] {
  return refusals.flatMap(({ index, rule, message }) => {
    const object = objects[index];
    if (object === undefined) return [];
    const [, pointer] = / failed at path (\/\S*[^/\s])\/?/.exec(message) ?? [];
    const what = `${rule} refuses it: ${message}`;
    const remedy = 'give the policy what it asks for, or name an exception in the values of platform-policies';
    return [findingIn(name, object, { ...(pointer && { path: pathOf(pointer, object.content) }), what, remedy })];
  });
}
