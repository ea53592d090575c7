import type { Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { checks, findDifferences, unknownRules, type Finding } from '@idp/verify';
import { setImmediate } from 'node:timers/promises';
import type { Schemas } from './kubeconform';
import { findPolicyFindings, type PolicyVerdict } from './policy';
import { findSchemaFindings } from './schema';

/** Every check by name: those that read a rendering, and those that compare or start programs. */
export const checkNames: readonly string[] = [
  ...checks.map(({ name }) => name),
  'determinism',
  'policy',
  'schema',
].sort();

/** What judging an environment needs besides its rendering. */
export interface Means {
  /** What the programs said before. */
  readonly results: Results;
  readonly schemas: Pick<Schemas, 'locations' | 'cache'>;
}

/** Everything that any check finds in an environment. `again` is another rendering of the same charts, which may take longer. */
export async function findAll(
  rendering: Rendering,
  again: Rendering | Promise<Rendering>,
  { results, schemas }: Means,
): Promise<PolicyVerdict> {
  // Kyverno takes the longest, and begins.
  const [ofPolicies, ofSchemas, others, other] = await Promise.all([
    findPolicyFindings(rendering, results),
    findSchemaFindings(rendering, results, schemas),
    findOthers(rendering),
    again,
  ]);
  const findings = [...others, ...differencesOf(rendering, other), ...ofPolicies.findings, ...ofSchemas];
  return { findings, notes: [...ofPolicies.notes, ...unknownRules(rendering)] };
}

/** What the checks find that read no more than the rendering: between two of them, programs get what they wait for. */
async function findOthers(rendering: Rendering): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { findFindings } of checks) {
    await setImmediate();
    found.push(...findFindings(rendering));
  }
  return found;
}

function differencesOf({ components }: Rendering, again: Rendering) {
  return components.flatMap((component) => {
    const other = again.components.find(({ name }) => name === component.name);
    return other ? findDifferences(component, other) : [];
  });
}
