import type { Connection } from '@idp/cluster';
import type { ProviderName } from '@idp/preflight';
import type { Tell, Todo } from './step';

/** A way to get a cluster. */
export interface Provider {
  /** How people read it: `k3d cluster idp-local`. */
  readonly title: string;
  /** Whether the cluster is the platform's alone: then what is there already is taken over without asking. */
  readonly owned: boolean;
  readonly name: ProviderName;
  /** Whether containers run there; where none do, nothing answers. */
  readonly runsContainers: boolean;
  /** Whether bringing the cluster also brings the registry that the environment names. */
  readonly bringsRegistry: boolean;
  /** What is missing until the cluster runs; creating it is the action. Throws where it can never be brought. */
  check(): Promise<Todo>;
  /** The cluster; undefined where there is none yet. */
  connect(): Promise<Connection | undefined>;
  /** Takes away the cluster that was made; absent where the cluster is somebody else's. */
  readonly remove?: Remove;
}

/** What taking a cluster away would do, and how it is done. */
export interface Remove {
  readonly actions: () => Promise<readonly string[]>;
  readonly apply: (tell: Tell) => Promise<void>;
}
