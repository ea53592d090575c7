import type { Rendering } from '@idp/model';
import type { Finding } from './finding';

/** One class of problems that verify looks for: a pure function of a whole environment. */
export interface Check {
  /** As findings and exceptions name it, and as its page in docs/verify is called. */
  readonly name: string;
  findFindings(rendering: Rendering): readonly Finding[];
}
