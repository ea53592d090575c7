import {
  PlatformError,
  type ComponentFolder,
  type Conditional,
  type Contracts,
  type JsonObject,
  type Platform,
  type Provider,
  type RenderedFile,
} from '@idp/model';
import { callIn, problemIn } from '../call';
import type { Placement } from '../placement';

/** How one kind of contract becomes chart templates, and what these read from the values of an environment. */
export interface ContractRendering {
  /** The top-level key of the chart's values that its templates read. */
  readonly key: keyof Contracts<unknown>;
  /** What it uses: where that is off, nothing is rendered. */
  readonly provider?: Provider;
  /** The templates of all that a component declares; the same for every environment. */
  templatesOf(component: ComponentFolder, platform: Platform): readonly RenderedFile[];
  /** What the templates read here, where the provider is on; a contract that does not hold here is absent. */
  valuesOf(placement: Placement): JsonObject;
}

/** The declarations that hold in an environment, by their own condition. */
export function holding<Declaration extends Conditional<unknown>>(
  declarations: Readonly<Record<string, Declaration>> | undefined,
  placement: Placement,
): readonly (readonly [string, Declaration])[] {
  return Object.entries(declarations ?? {}).filter(([name, { when }]) => {
    const holds = when === undefined || callIn(placement, 'when', () => when(placement.values, placement.view));
    if (typeof holds === 'boolean') return holds;
    const what = `what when of ${name} returns is neither true nor false`;
    throw new PlatformError([problemIn(placement, name, what, 'return one of them')]);
  });
}

/** What the templates of a contract read in an environment: nothing where what it uses is off. */
export function valuesIn({ provider, valuesOf }: ContractRendering, placement: Placement): JsonObject {
  return provider === undefined || placement.view.has(provider) ? valuesOf(placement) : {};
}

/** Finds the placements in which a declaration of a contract holds, by its name. */
export function heldIn(
  contract: ContractRendering,
  placements: readonly Placement[],
): (name: string) => readonly Placement[] {
  const held = placements.map((placement) => ({ placement, values: valuesIn(contract, placement) }));
  return (name) => held.flatMap(({ placement, values }) => (Object.hasOwn(values, name) ? [placement] : []));
}

/** Values that only say which contracts hold here. */
export function switches(held: readonly (readonly [string, unknown])[]): JsonObject {
  return Object.fromEntries(held.map(([name]) => [name, true]));
}
