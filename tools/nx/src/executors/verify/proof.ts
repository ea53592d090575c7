import { isObject } from '@idp/model';

/** What verifying a project came to. */
export interface Proof {
  readonly success: boolean;
  /** The verdicts as JSON. */
  readonly verdicts: string;
  /** What a person reads. */
  readonly report: string;
}

/** Whether this is a proof that nothing is wrong: only such a proof is kept, so that a problem is always looked at anew. */
export function isCleanProof(value: unknown): value is Proof {
  return (
    isObject(value) &&
    value['success'] === true &&
    typeof value['verdicts'] === 'string' &&
    typeof value['report'] === 'string'
  );
}
