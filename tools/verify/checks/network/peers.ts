import type { NetworkPolicy, Problem, Rule } from './network-policy';

/** Those whom a policy lets talk and who do not exist. */
export function peerProblems({ ingress = [], egress = [] }: NetworkPolicy): readonly Problem[] {
  return [...ingress, ...egress].flatMap(({ peers }: Rule) =>
    peers.flatMap(({ path, missing }) => (missing === undefined ? [] : [{ path, ...missing }])),
  );
}
