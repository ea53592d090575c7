import type { Conditional, JsonObject, Platform, RenderedFile, ComponentFolder } from '@idp/model';
import type { Placement } from '../placement';

/** How one kind of contract becomes chart templates, and what these read from the values of an environment. */
export interface ContractRendering {
  /** The top-level key of the chart's values that its templates read. */
  readonly key: string;
  /** The templates of all that a component declares; the same for every environment. */
  templatesOf(component: ComponentFolder, platform: Platform): readonly RenderedFile[];
  /** What the templates read here; a contract that does not hold here is absent. */
  valuesOf(placement: Placement): JsonObject;
}

/** The declarations that hold in an environment, by their own condition. */
export function holding<Declaration extends Conditional<unknown>>(
  declarations: Readonly<Record<string, Declaration>> | undefined,
  { values, view }: Placement,
): readonly (readonly [string, Declaration])[] {
  return Object.entries(declarations ?? {}).filter(([, { when }]) => when === undefined || when(values, view));
}
