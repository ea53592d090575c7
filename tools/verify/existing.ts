import type { Labels } from './label-selector';

/** Something that is there when the platform runs, whoever makes it. */
export interface Existing {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  /** What it holds that others name: keys of a Secret, ports of a Service, listeners of a Gateway; anything when absent. */
  readonly keys?: readonly string[];
  readonly labels?: Labels;
  /** It only adds keys to what somebody else makes. */
  readonly adds?: boolean;
}

/** A ConfigMap, Secret, Service or the like with what it holds. */
export function existing(
  kind: string,
  namespace: string | undefined,
  name: string,
  keys?: readonly string[],
): Existing {
  return { kind, name, ...(namespace !== undefined && { namespace }), ...(keys && { keys }) };
}
