import {
  environmentOf,
  schemas,
  type DeepPartial,
  type Environment,
  type EnvironmentFolder,
  type Facts,
  type Provider,
} from '@idp/model';
import { conforms, findComplaints, merge, withDefaults } from '@idp/schema';

/** The facts that a test is about; the others are those of a small environment. */
export type SomeFacts = DeepPartial<Facts>;

const small = {
  domain: 'test.example.com',
  cluster: { server: 'https://kubernetes.default.svc' },
  size: 'demo',
  nodes: 3,
  registry: 'oci://registry.example.com/platform',
} as const satisfies SomeFacts;

/** An environment as a component sees it, in which everything is on but what `without` names. */
export function anEnvironment(facts: SomeFacts = {}, without: readonly Provider[] = []): Environment {
  const labels = { owner: 'a-team', 'business-unit': 'a-unit', 'cost-centre': 'a-centre', environment: 'test' };
  return environmentOf('test', factsOf(facts), labels, (provider) => !without.includes(provider));
}

/** An environment's folder with these facts and overrides, and without releases. */
export function anEnvironmentFolder(
  facts: SomeFacts = {},
  overrides: Readonly<Record<string, unknown>> = {},
  name = 'test',
): EnvironmentFolder {
  const fileOf = <T>(path: string, value: T) => ({ path, value, locate: () => path });
  const folder = `environments/${name}`;
  return {
    name,
    facts: fileOf(`${folder}/environment.yaml`, factsOf(facts)),
    overrides: new Map(
      Object.entries(overrides).map(([component, value]) => [
        component,
        fileOf(`${folder}/values/${component}.yaml`, value),
      ]),
    ),
    releases: new Map(),
  };
}

function factsOf(facts: SomeFacts): Facts {
  const complete = withDefaults(merge(small, facts), schemas.facts);
  if (conforms<Facts>(schemas.facts, complete)) return complete;
  throw new TypeError(
    findComplaints(schemas.facts, complete)
      .map(({ what }) => what)
      .join('; '),
  );
}
