import type { JsonObject, RenderedComponent, Rendering } from '@idp/model';
import type { Finding } from '@idp/verify';
import { compareApplications, type ApplicationChange } from './applications/compare-applications';
import { expandApplicationSets } from './applications/expand';
import { asRenamed } from './as-renamed';
import { changedCapacity, type CapacityChange } from './capacity';
import { causesOf, valuesBehind, type Causes } from './causes';
import { compareRenderings, sideOf, type Comparison, type ObjectChange } from './compare-objects';
import type { Effect } from './effects/effect';
import { findEffects } from './effects/find-effects';
import type { FieldChange } from './fields/field-change';
import { changedImages, type ImageChange } from './images';

/** An environment on one side of a plan. */
export interface Side {
  readonly rendering: Rendering;
  /** What the checks find in it. */
  readonly findings: readonly Finding[];
  /** What Argo CD reads on this side: made from the pins that are in Git, which may be others than the charts. */
  readonly appsOfApps: readonly JsonObject[];
}

/** An effect, and the chart values that may have caused it. */
export interface CausedEffect extends Effect {
  readonly causes: readonly FieldChange[];
}

/** What changes in a component. */
export interface ComponentPlan {
  readonly name: string;
  /** Its chart's version on each side where it is there. */
  readonly before?: string;
  readonly after?: string;
  readonly causes: Causes;
  readonly effects: readonly CausedEffect[];
  readonly images: readonly ImageChange[];
  readonly objects: readonly ObjectChange[];
}

/** What a change does to an environment. */
export interface EnvironmentPlan {
  readonly environment: string;
  /** Those that change, in the order of their waves. */
  readonly components: readonly ComponentPlan[];
  readonly applications: readonly ApplicationChange[];
  readonly capacity: readonly CapacityChange[];
}

/** What changes between two sides of an environment; nothing where both render the same. */
export function planEnvironment(was: Side, after: Side): EnvironmentPlan {
  const before = asRenamed(was, after);
  const comparison = compareRenderings(before.rendering, after.rendering);
  const effects = findEffects(comparison, before.findings, after.findings);
  const images = changedImages(before.rendering, after.rendering);
  const components = namesOf(comparison).map((name) => componentPlan(name, comparison, effects, images));
  return {
    environment: after.rendering.environment.name,
    components: components.filter(isChanged),
    applications: compareApplications(
      applicationsOf(before),
      applicationsOf(after),
      after.rendering.environment.facts.value.removals,
    ),
    capacity: changedCapacity(before.rendering, after.rendering),
  };
}

/** Whether a plan may be carried out: no Application disappears without permission. */
export function isPermitted({ applications }: EnvironmentPlan): boolean {
  return applications.every(({ permitted }) => permitted !== false);
}

function applicationsOf({ rendering, appsOfApps }: Side) {
  const releases = [...rendering.environment.releases.values()].map(({ value }) => value);
  return expandApplicationSets(appsOfApps, releases);
}

function namesOf({ before, after }: Comparison): readonly string[] {
  return [...new Set([...after.components, ...before.components].map(({ name }) => name))];
}

function componentPlan(
  name: string,
  { before, after, objects }: Comparison,
  effects: readonly Effect[],
  images: readonly ImageChange[],
): ComponentPlan {
  const was = before.components.find((component) => component.name === name);
  const is = after.components.find((component) => component.name === name);
  const causes = causesOf(was, is);
  return {
    name,
    ...versionsOf(was, is),
    causes,
    effects: effects
      .filter(({ component }) => component === name)
      .map((effect) => ({ ...effect, causes: valuesBehind(effect, causes) })),
    images: images.filter(({ component }) => component === name),
    objects: objects.filter((change) => sideOf(change).component === name),
  };
}

function versionsOf(before: RenderedComponent | undefined, after: RenderedComponent | undefined) {
  return { ...(before && { before: before.version }), ...(after && { after: after.version }) };
}

/** A chart with another version that renders the same changes nothing here. */
function isChanged({ before, after, effects, images, objects }: ComponentPlan): boolean {
  return (before === undefined) !== (after === undefined) || effects.length + images.length + objects.length > 0;
}
