import type { Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { checks, findDifferences, unknownRules } from '@idp/verify';
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

/** Everything that any check finds in an environment. `again` is another rendering of the same charts. */
export async function findAll(
  rendering: Rendering,
  again: Rendering,
  { results, schemas }: Means,
): Promise<PolicyVerdict> {
  const [ofSchemas, ofPolicies] = await Promise.all([
    findSchemaFindings(rendering, results, schemas),
    findPolicyFindings(rendering, results),
  ]);
  const findings = [
    ...checks.flatMap(({ findFindings }) => findFindings(rendering)),
    ...differencesOf(rendering, again),
    ...ofPolicies.findings,
    ...ofSchemas,
  ];
  return { findings, notes: [...ofPolicies.notes, ...unknownRules(rendering)] };
}

function differencesOf({ components }: Rendering, again: Rendering) {
  return components.flatMap((component) => {
    const other = again.components.find(({ name }) => name === component.name);
    return other ? findDifferences(component, other) : [];
  });
}
