import { objectsAsked } from '../../objects';
import type { Rendering } from '@idp/model';
import { definitionsOf } from '../../definitions';
import { rulesBrokenBy, type BrokenRule } from '../../kind-rules';
import type { ObjectProblem } from '../../problem';

/** How much of a rule a report shows. */
const SHOWN = 160;

/** Objects that break a rule (`x-kubernetes-validations`) in the definition of their kind. */
export function ruleProblems(rendering: Rendering): readonly ObjectProblem[] {
  const definitions = definitionsOf(rendering);
  return objectsAsked(rendering).flatMap((object) =>
    rulesBrokenBy(object, definitions).broken.map((broken) => ({ object, ...problemOf(broken) })),
  );
}

function problemOf({ path, rule, why }: BrokenRule): Omit<ObjectProblem, 'object'> {
  const line = rule.replace(/\s+/g, ' ').trim();
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  return { path, what: `its definition refuses it: ${why}`, remedy: `write what its rule asks for: ${shown}` };
}

/** What nobody knows of the objects of an environment: which rules of their kinds cannot be worked out here. */
export function unknownRules(rendering: Rendering): readonly string[] {
  const definitions = definitionsOf(rendering);
  const notes = objectsAsked(rendering).flatMap((object) =>
    rulesBrokenBy(object, definitions).unknown.map(
      (rule) => `admission: a rule of ${object.kind} is not judged: ${rule}`,
    ),
  );
  return [...new Set(notes)];
}
