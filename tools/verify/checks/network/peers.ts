import type { NetworkPolicy, Rule } from './network-policy';
import type { Problem } from '../../problem';

/** Those whom a policy lets talk and who do not exist. */
export function peerProblems({ ingress = [], egress = [] }: NetworkPolicy): readonly Problem[] {
  return [...ingress, ...egress].flatMap(({ peers }: Rule) =>
    peers.flatMap(({ path, missing }) => (missing === undefined ? [] : [{ path, ...missing }])),
  );
}
