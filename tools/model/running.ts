/** What Argo CD says of one component in one environment. */
export interface Running {
  /** The chart version that is synced; empty where nothing is. */
  readonly version: string;
  /** As Argo CD says it: Synced, OutOfSync or Unknown. */
  readonly sync: string;
  /** As Argo CD says it: Healthy, Progressing, Degraded, Missing and others. */
  readonly health: string;
  /** Whether its Application may go without what it made: Argo CD deletes that by a finalizer. */
  readonly detached: boolean;
}

/** What runs in an environment, by component; or the sentence that says why nobody knows. */
export type Runs = ReadonlyMap<string, Running> | string;
