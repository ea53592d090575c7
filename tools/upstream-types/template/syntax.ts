/** A piece of a parsed Go template. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly pipe: Pipe }
  | {
      readonly kind: Branching;
      readonly pipe: Pipe;
      readonly body: readonly Piece[];
      readonly otherwise: readonly Piece[];
    }
  | { readonly kind: 'define'; readonly name: string; readonly body: readonly Piece[] }
  | { readonly kind: 'block'; readonly name: string; readonly pipe: Pipe; readonly body: readonly Piece[] }
  | { readonly kind: 'template'; readonly name: string; readonly pipe: Pipe };

/** The actions that choose or repeat what stands inside them. */
export type Branching = 'if' | 'with' | 'range';

/** Commands of which each gets what the one before it gives, and the variables that the last one is kept in. */
export interface Pipe {
  readonly variables: readonly string[];
  /** `=` instead of `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly (readonly Operand[])[];
}

/** A value in a command, with the fields that are read of it. */
export interface Operand {
  readonly base:
    | { readonly kind: 'dot' | 'literal' }
    | { readonly kind: 'variable' | 'function' | 'string'; readonly text: string }
    | { readonly kind: 'pipe'; readonly pipe: Pipe };
  readonly fields: readonly string[];
}
