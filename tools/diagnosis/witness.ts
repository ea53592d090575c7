import type { Connection } from '@idp/cluster';

/** What is asked of a cluster to find a cause. */
export type Witness = Pick<Connection, 'get' | 'list' | 'logOf'>;
