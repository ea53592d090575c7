import type { RenderedObject, Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { findingIn, hasUnreadable, isOfKyverno, objectsAsked, objectsOf, type Finding } from '@idp/verify';
import type { Refusal } from './ask-kyverno';
import { brokenPolicy } from './broken-policy';
import { areRefusals, judgedByKyverno } from './kyverno';
import { leftAloneBy } from './left-alone-by';
import { pathOf } from './path-of';
import { policiesOf } from './policies';
import { policiesAbout } from './policies-about';

/** The name of the check. */
const name = 'policy';

/** What the policies of an environment refuse, and what is to be told beside it, in sentences. */
export interface PolicyVerdict {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** Judges the objects of an environment by its own Kyverno policies; where Kyverno cannot read one, that is what is found. */
export async function findPolicyFindings(rendering: Rendering, results: Results): Promise<PolicyVerdict> {
  const policies = objectsOf(rendering).filter(isOfKyverno);
  // What nobody can read is told by another check, and Kyverno would say no more than that.
  if (policies.some(hasUnreadable))
    return { findings: [], notes: ['policy: one cannot be read, so none is judged by'] };
  try {
    return await judgedByPolicies(rendering, results);
  } catch (error) {
    const broken = brokenPolicy(name, error, policies);
    if (broken === undefined) throw error;
    return { findings: [broken], notes: [] };
  }
}

/** An environment without any has nothing to judge by. */
async function judgedByPolicies(rendering: Rendering, results: Results): Promise<PolicyVerdict> {
  const policies = policiesOf(rendering);
  const notes = policies.left.map((rule) => `policy: ${rule} needs a cluster and is not judged`);
  if (policies.policies.length === 0)
    return { findings: [], notes: [...notes, 'policy: no policies in this environment'] };
  const about = policiesAbout(policies);
  const isLeftAlone = leftAloneBy(rendering);
  const judged = objectsAsked(rendering).filter(
    (object) => about(object.kind).policies.length > 0 && !isLeftAlone(object),
  );
  const from = judged.map(({ kind, namespace, content }) => [about(kind), namespace, content]);
  const refusals = await results.rememberEach(name, from, areRefusals, (missing) =>
    judgedByKyverno(
      missing.flatMap((place) => judged[place] ?? []),
      policies,
    ),
  );
  return { findings: refusals.flatMap((own, place) => findingsOf(own, judged[place])), notes };
}

function findingsOf(refusals: readonly Refusal[], object: RenderedObject | undefined): readonly Finding[] {
  if (object === undefined) return [];
  return refusals.map(({ rule, message }) => {
    const [, pointer] = / failed at path (\/\S*[^/\s])\/?/.exec(message) ?? [];
    const what = `${rule} refuses it: ${message}`;
    const remedy = 'give the policy what it asks for, or name an exception in the values of platform-policies';
    return findingIn(name, object, { ...(pointer && { path: pathOf(pointer, object.content) }), what, remedy });
  });
}
