/** A rule of the platform: what it is about, and the expressions that are true of what keeps it. */
export interface Rule {
  readonly title: string;
  /** Why, in one sentence for whom it refuses. */
  readonly reason: string;
  readonly severity: 'low' | 'medium' | 'high';
  /** Pods and what makes them, what makes pods that go on running, or namespaces. */
  readonly about: 'pods' | 'services' | 'namespaces';
  /** Judged in scans only, because it cannot hold yet when something is made. */
  readonly later?: boolean;
  readonly variables?: readonly { readonly name: string; readonly expression: string }[];
  readonly validations: readonly { readonly expression: string; readonly message: string }[];
}
