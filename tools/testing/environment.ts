import {
  environmentOf,
  schemas,
  type Cluster,
  type DeepPartial,
  type Environment,
  type EnvironmentFolder,
  type Facts,
  type Provider,
  type Schema,
} from '@idp/model';
import { conforms, findComplaints, merge, withDefaults } from '@idp/schema';

/** The facts that a test is about; the others are those of a small environment. */
export type SomeFacts = DeepPartial<Facts>;

/** What of a cluster a test is about; it has nothing else. */
export type SomeCluster = DeepPartial<Cluster>;

const small = {
  domain: 'test.example.com',
  cluster: { server: 'https://kubernetes.default.svc' },
  size: 'demo',
  nodes: 3,
  registry: 'oci://registry.example.com/platform',
} as const satisfies SomeFacts;

/** The groups of people in tests. */
export const someGroups = { administrators: ['a-admins'], editors: ['a-editors'], viewers: ['a-viewers'] };

/** An environment as a component sees it, in which everything is on but what `without` names. */
export function anEnvironment(facts: SomeFacts = {}, without: readonly Provider[] = []): Environment {
  const labels = { owner: 'a-team', 'business-unit': 'a-unit', 'cost-centre': 'a-centre', environment: 'test' };
  return environmentOf(
    'test',
    factsOf(facts),
    { labels, groups: someGroups },
    (provider) => !without.includes(provider),
  );
}

/** An environment's folder with these facts and overrides, and without releases. */
export function anEnvironmentFolder(
  facts: SomeFacts = {},
  overrides: Readonly<Record<string, unknown>> = {},
  name = 'test',
  cluster: SomeCluster = {},
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
    cluster: fileOf(`${folder}/cluster.yaml`, clusterOf(cluster)),
    releases: new Map(),
  };
}

function factsOf(facts: SomeFacts): Facts {
  return completed<Facts>(schemas.facts, merge(small, facts));
}

function clusterOf(cluster: SomeCluster): Cluster {
  return completed<Cluster>(schemas.cluster, cluster);
}

function completed<T>(schema: Schema, given: unknown): T {
  const complete = withDefaults(given, schema);
  if (conforms<T>(schema, complete)) return complete;
  throw new TypeError(
    findComplaints(schema, complete)
      .map(({ what }) => what)
      .join('; '),
  );
}
