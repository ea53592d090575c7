/** An object of a cluster, as people name it. */
export interface Subject {
  readonly kind: string;
  /** Absent where its kind has none. */
  readonly namespace?: string;
  readonly name: string;
}

/** Something that a cluster says of an object. */
export interface Sign {
  readonly object: Subject;
  /** Where it stands: in the status of the object, in an event, in the log of a container, or in what Argo CD says. */
  readonly from: 'status' | 'event' | 'log' | 'argo-cd';
  /** In one word, as the cluster calls it; empty in a log. */
  readonly reason: string;
  readonly message: string;
  /** The container that it is about. */
  readonly container?: string;
}
