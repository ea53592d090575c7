import type { Component } from './component';

/** Everything that a component needs, directly or not, each once. */
export function allNeedsOf(component: Component): ReadonlySet<Component> {
  const all = new Set<Component>();
  const visit = (needed: Component) => {
    if (all.has(needed)) return;
    all.add(needed);
    needed.needs?.forEach(visit);
  };
  component.needs?.forEach(visit);
  return all;
}

/** The component's depth in the graph of needs: 0 without any, else one more than its deepest need. Needs are acyclic. */
export function waveOf(component: Component, known = new Map<Component, number>()): number {
  const before = known.get(component);
  if (before !== undefined) return before;
  const wave = Math.max(-1, ...(component.needs ?? []).map((needed) => waveOf(needed, known))) + 1;
  known.set(component, wave);
  return wave;
}
