import type { Value } from './value';

/** The variables that are known at a place in a template. */
export interface Scope {
  readonly variables: Map<string, { value: Value }>;
  readonly outer?: Scope;
  /** How many templates include each other up to here. */
  readonly depth: number;
}

/** A scope inside another one. */
export function inner(outer: Scope): Scope {
  return { variables: new Map(), outer, depth: outer.depth };
}

/** Makes a variable known in a scope. */
export function declared(scope: Scope, name: string, value: Value): void {
  scope.variables.set(name, { value });
}

/** Where a variable is kept. */
export function variableOf(scope: Scope, name: string): { value: Value } | undefined {
  return scope.variables.get(name) ?? (scope.outer && variableOf(scope.outer, name));
}
