import type { Rendering } from '@idp/model';
import { aRendering, type SomeCluster, type SomeFacts, type SomeManifests } from '@idp/testing';
import { planEnvironment, type CausedEffect, type EnvironmentPlan, type Side } from '../plan';

/** A side of a plan of which only the rendering matters. */
export function aSide(rendering: Rendering): Side {
  return { rendering, findings: [], appsOfApps: [] };
}

/** The plan between two states of some components. */
export function planOf(
  before: SomeManifests,
  after: SomeManifests,
  facts: SomeFacts = {},
  cluster: SomeCluster = {},
): EnvironmentPlan {
  return planEnvironment(aSide(aRendering(before, facts, cluster)), aSide(aRendering(after, facts, cluster)));
}

/** The effects of one component that goes from some manifests to others. */
export function effectsOf(before: string, after: string, facts: SomeFacts = {}): readonly CausedEffect[] {
  const plan = planOf({ loki: before }, { loki: after }, facts);
  return plan.components.flatMap(({ effects }) => effects);
}

/** What the effects of a change of manifests say, with `!` before what is dangerous. */
export function wordsOf(before: string, after: string, facts: SomeFacts = {}): readonly string[] {
  return effectsOf(before, after, facts).map(({ dangerous, what }) => `${dangerous ? '! ' : ''}${what}`);
}
