import type { JsonPath, RenderedObject } from '@idp/model';
import type { Account, Request } from '../rbac';

/** Something that an object makes a ServiceAccount do. */
export interface AccessNeed {
  readonly object: RenderedObject;
  /** What of the object makes it necessary. */
  readonly path: JsonPath;
  readonly account: Account;
  readonly request: Request;
  /** It is known only when it runs in which namespace: the account may do it in one of them. */
  readonly somewhere?: boolean;
}
