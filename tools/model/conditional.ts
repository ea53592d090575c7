import type { Environment } from './environment';

/** A contract that may hold in some environments only; it holds everywhere when `when` is absent. */
export interface Conditional<Values> {
  when?(values: Values, environment: Environment): boolean;
}
