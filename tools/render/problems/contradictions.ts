import type { EnvironmentFolder, Problem } from '@idp/model';

/** The nodes that an environment needs to survive the loss of one: two keep a majority of three. */
const HA_NODES = 3;

type Facts = EnvironmentFolder['facts']['value'];

/** Facts of one environment that cannot hold together. */
interface Contradiction {
  /** The fact that a person would change. */
  readonly path: readonly string[];
  holds(facts: Facts): boolean;
  readonly what: (facts: Facts) => string;
  readonly remedy: string;
}

const contradictions: readonly Contradiction[] = [
  {
    path: ['tls', 'issuer'],
    holds: ({ tls }) => tls.issuer === 'acme' && tls.acme === undefined,
    what: () => 'the issuer is acme, but nobody is named for its account',
    remedy: 'add tls.acme.email',
  },
  {
    path: ['vaultKeys'],
    holds: ({ vaultKeys, git, promotesFrom, protected: isProtected }) =>
      vaultKeys === 'secret' && (git !== undefined || promotesFrom !== undefined || isProtected),
    what: () => 'the keys of Vault lie beside it in a Secret, which is for a laptop',
    remedy: 'say file or terminal, or leave it out',
  },
  {
    path: ['nodes'],
    holds: ({ size, nodes }) => size === 'ha' && nodes < HA_NODES,
    what: ({ nodes }) => `size ha cannot survive the loss of a node with ${nodes}`,
    remedy: `give it ${HA_NODES} nodes or another size`,
  },
  {
    path: ['gateway', 'hostPorts', 'https'],
    holds: ({ gateway: { hostPorts } }) => hostPorts !== undefined && hostPorts.http === hostPorts.https,
    what: ({ gateway: { hostPorts } }) => `http and https listen on one port of the nodes, ${hostPorts?.https}`,
    remedy: 'give each a port of its own',
  },
];

/** What contradicts itself in the facts of an environment. */
export function findContradictions({ facts }: EnvironmentFolder): Problem[] {
  return contradictions
    .filter(({ holds }) => holds(facts.value))
    .map(({ path, what, remedy }) => ({ where: facts.locate(path), what: what(facts.value), remedy }));
}
