/** What a gate says of a release that could come to an environment. */
export interface Gate {
  /**
   * `chart`: its chart has values for the environment. `pushed`: it has a digest. `hold`: nobody holds the component.
   * `layer`, where it comes from another: Argo CD would not delete what it made of it there.
   * `age`, `healthy` and `clean` are those of the environment's facts.
   */
  readonly name: 'chart' | 'pushed' | 'hold' | 'layer' | 'age' | 'healthy' | 'clean';
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** One sentence, without an end. */
  readonly why: string;
}

/** Whether a release may pass: what is not known is no pass. */
export function isOpen(gates: readonly Gate[]): boolean {
  return gates.every(({ verdict }) => verdict === 'pass');
}
