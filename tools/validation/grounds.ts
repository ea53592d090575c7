import type { Connection } from '@idp/cluster';
import type { Rendering } from '@idp/model';
import type { Visit } from './web';

/** What validation asks of a cluster; it changes nothing. */
export type Validated = Pick<Connection, 'get' | 'list' | 'logOf' | 'read'>;

/** What every check works with. */
export interface Grounds {
  /** What should be there: each check is derived from it. */
  readonly rendering: Rendering;
  readonly cluster: Validated;
  /** The pages, as people of this machine see them. */
  readonly visit: Visit;
}
