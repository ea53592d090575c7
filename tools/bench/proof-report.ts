import type { ProofCosts } from './proof';
import { costRow, goal, heading, megabytes, row, seconds, times } from './report';

/** How many times helm's own CPU a cold proof of all environments may use. */
const HELM_GOAL = 3;

/** Seconds that a repeated proof may take besides Nx, one component after a change, and a plan. */
const REPEATED_GOAL = 1;
const COMPONENT_GOAL = 3;
const PLAN_GOAL = 5;

/** Bytes of all processes of a command together. */
const MEMORY_GOAL = 1.5 * 2 ** 30;

/** A table of what verify and plan cost, and whether their goals are met. */
export function renderProof(costs: ProofCosts): string {
  const { charts, environments, placements, cold, helm, repeated, nx, component, environment, plan } = costs;
  return [
    ...heading(`Verify and plan: ${placements} charts in ${environments} environments, upstreams ${charts}`),
    row('', 'time', 'CPU', 'memory'),
    costRow('verify all environments, nothing kept', cold),
    costRow('  helm alone: each chart once', helm),
    costRow('verify all environments again', repeated),
    costRow('  Nx alone: the same tasks, empty', nx),
    costRow('verify one component in one, a value changed', component),
    costRow('verify one environment, a value changed', environment),
    costRow('plan of one changed value', plan),
    '',
    ...goalsOf(costs),
  ].join('\n');
}

function goalsOf({ cold, helm, repeated, nx, component, environment, plan }: ProofCosts): readonly string[] {
  const ratio = cold.cpu / helm.cpu;
  const share = repeated.wall - nx.wall;
  const most = Math.max(...[cold, repeated, component, environment, plan].map(({ memory }) => memory ?? 0));
  const shown = (cost: ProofCosts['cold']) => `${seconds(cost.wall)}, ${seconds(cost.cpu)} of CPU`;
  return [
    goal(`CPU of all environments within ${times(HELM_GOAL)} of helm's own`, times(ratio), ratio <= HELM_GOAL),
    goal(`again within ${seconds(REPEATED_GOAL)} of Nx alone`, seconds(share), share <= REPEATED_GOAL),
    goal(`one changed component under ${seconds(COMPONENT_GOAL)}`, shown(component), component.wall < COMPONENT_GOAL),
    goal(`a plan under ${seconds(PLAN_GOAL)}`, shown(plan), plan.wall < PLAN_GOAL),
    goal(`memory under ${megabytes(MEMORY_GOAL)}`, megabytes(most), most < MEMORY_GOAL),
  ];
}
