import type { ObjectProblem } from '../../problem';
import { isSame } from './call';
import type { NetworkPolicy } from './network-policy';

const SIDES = { ingress: 'in', egress: 'out' } as const;

/** Rules of Kubernetes that let through whoever it is, where policies of Cilium name who may: what each allows adds up. */
export function openedBeside(policies: readonly NetworkPolicy[]): readonly ObjectProblem[] {
  const naming = policies.filter(({ object }) => object.kind !== 'NetworkPolicy');
  const open = policies.filter(({ object }) => object.kind === 'NetworkPolicy');
  return open.flatMap((policy) =>
    (['ingress', 'egress'] as const).flatMap((side) => {
      const beside = naming.find((one) => one[side] !== undefined && isAboutSame(one, policy));
      return beside ? openRules(policy, side, beside) : [];
    }),
  );
}

function isAboutSame(one: NetworkPolicy, other: NetworkPolicy): boolean {
  return one.pods.some((pod) => other.pods.some((same) => isSame(pod, same)));
}

function openRules({ object, ...rules }: NetworkPolicy, side: 'egress' | 'ingress', beside: NetworkPolicy) {
  return (rules[side] ?? []).flatMap(({ peers, ports }, index) => {
    if (peers.length > 0 || ports.length > 0) return [];
    const { kind, name } = beside.object;
    const what = `lets anybody ${SIDES[side]}, so it is no matter whom ${kind} "${name}" names: what policies allow adds up`;
    const remedy = 'turn this policy off in the values of its chart, or name who is meant';
    return [{ object, path: ['spec', side, index], what, remedy }];
  });
}
