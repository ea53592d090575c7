import type { RenderedObject } from '@idp/model';
import type { ObjectName } from '@idp/verify';
import type { Comparison } from '../compare-objects';
import type { FieldChange } from '../fields/field-change';
import { printFieldPath } from '../fields/field-path';

/** What an effect is about; the order is that of a report. */
export const effectKinds = ['removal', 'in-place', 'definitions', 'access', 'network', 'policy', 'restart'] as const;

/** What a change does in the cluster, beyond the fields that it writes. */
export interface Effect {
  readonly kind: (typeof effectKinds)[number];
  /** Whether it loses data, breaks a sync, or opens something: a person decides on it. */
  readonly dangerous: boolean;
  readonly component: string;
  readonly object?: ObjectName;
  readonly path?: string;
  readonly what: string;
  /** What to do about it; a dangerous effect always has it. */
  readonly remedy?: string;
  /** The field that has it, where it is one. */
  readonly change?: FieldChange;
}

/** Finds one kind of effects in two renderings of an environment. */
export type FindEffects = (comparison: Comparison) => readonly Effect[];

/** An effect on an object, or of one of its fields. */
export function effectOn(
  { component, kind, namespace, name }: RenderedObject,
  effect: Omit<Effect, 'component' | 'object' | 'path'>,
): Effect {
  const object = { kind, name, ...(namespace !== undefined && { namespace }) };
  const path = effect.change && printFieldPath(effect.change.path);
  return { ...effect, component, object, ...(path !== undefined && { path }) };
}
