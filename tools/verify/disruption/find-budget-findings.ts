import { isObject, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { resolved } from '../capacity/pod-counts';
import { findingIn, type Finding } from '../finding';
import { selects } from '../label-selector';
import { objectsOfKind } from '../objects';
import { apartBy, runningIn, type Running } from './running';

/** Disruption budgets that let no pod go, pods with two budgets, and in size ha copies with none or side by side. */
export function findBudgetFindings(check: string, rendering: Rendering): readonly Finding[] {
  const budgets = objectsOfKind(rendering, 'PodDisruptionBudget');
  const running = runningIn(rendering).filter(({ pods }) => pods > 0);
  const { size, nodes } = rendering.environment.facts.value;
  return [
    ...budgets.flatMap((budget) => blocking(check, budget, running)),
    ...running.flatMap((one) => twice(check, one, budgets)),
    ...(size === 'ha' ? running.filter(({ pods }) => pods > 1) : []).flatMap((one) => [
      ...unprotected(check, one, budgets),
      ...(nodes > 1 ? sideBySide(check, one) : []),
    ]),
  ];
}

function protects({ content, namespace }: RenderedObject, { pod }: Running): boolean {
  const selector = valueAt(content, 'spec', 'selector');
  return namespace === pod.namespace && isObject(selector) && selects(selector, pod.labels);
}

function blocking(check: string, budget: RenderedObject, running: readonly Running[]): readonly Finding[] {
  const protectedOnes = running.filter((one) => protects(budget, one));
  const pods = protectedOnes.reduce((sum, one) => sum + one.pods, 0);
  const field = valueAt(budget.content, 'spec', 'maxUnavailable') === undefined ? 'minAvailable' : 'maxUnavailable';
  const stated = valueAt(budget.content, 'spec', field);
  const count = resolved(stated ?? 1, pods, Math.ceil);
  const mayGo = field === 'maxUnavailable' ? count : pods - count;
  if (pods === 0 || mayGo > 0) return [];
  const names = protectedOnes.map(({ pod }) => `${pod.object.kind} ${pod.object.name}`).join(', ');
  return [
    findingIn(check, budget, {
      path: `spec.${field}`,
      what: `${field} ${String(stated ?? 'absent, which means 1')} lets none of the ${pods} pods of ${names} go: no node with one of them can be drained`,
      remedy: pods === 1 ? 'run more copies, or no budget for one' : 'set maxUnavailable: 1',
    }),
  ];
}

function twice(check: string, one: Running, budgets: readonly RenderedObject[]): readonly Finding[] {
  const names = budgets
    .filter((budget) => protects(budget, one))
    .map(({ name }) => name)
    .sort();
  if (names.length < 2) return [];
  const what = `its pods have ${names.length} disruption budgets (${names.join(', ')}): Kubernetes evicts none of them`;
  return [findingIn(check, one.pod.object, { what, remedy: 'leave one of them' })];
}

function unprotected(check: string, one: Running, budgets: readonly RenderedObject[]): readonly Finding[] {
  if (budgets.some((budget) => protects(budget, one))) return [];
  return [
    findingIn(check, one.pod.object, {
      what: `${one.pods} copies have no PodDisruptionBudget: draining nodes may take all of them at once`,
      remedy: 'turn on the budget of its chart with maxUnavailable: 1, or write one',
    }),
  ];
}

function sideBySide(check: string, one: Running): readonly Finding[] {
  if (apartBy(one).length > 0) return [];
  return [
    findingIn(check, one.pod.object, {
      path: 'spec.template.spec.topologySpreadConstraints',
      what: `nothing that selects its pods keeps its ${one.pods} copies on different nodes: one node may take all of them with it`,
      remedy: 'spread them by kubernetes.io/hostname: environment.spread(labels)',
    }),
  ];
}
