import type { Environment, JsonObject } from '@idp/model';
import { isolationRules } from './isolation-rules';
import { namespaceRules } from './namespace-rules';
import { operationRules } from './operation-rules';
import type { Values } from './values.gen';

/** What the template prints, by the name of the policy. */
export function policiesOf({ enforced, registries }: Values, environment: Environment): JsonObject {
  const rules = {
    ...namespaceRules,
    ...operationRules,
    ...isolationRules(registries.map((registry) => environment.image(registry))),
  };
  const refuses = new Set<string>(enforced);
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { ...rule, action: refuses.has(name) ? 'Deny' : 'Audit' }]),
  );
}
