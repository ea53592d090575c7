import type { Environment } from './environment';

/** A contract that may hold in some environments only; it holds everywhere when `when` is absent. */
export interface Conditional<Values> {
  when?(values: Values, environment: Environment): boolean;
}

/** A page or API that people reach through the Gateway, at `<key>.<domain of the environment>`. */
export interface Route<Values> extends Conditional<Values> {
  /** The Service behind it, in the component's namespace. */
  readonly service: string;
  /** The Service's port number. */
  readonly port: number;
  /** The Service speaks TLS with a certificate of the platform's CA. */
  readonly backendTls?: boolean;
}

/** Where Prometheus reads metrics: a Service's port, by the labels of that Service. */
export interface Metrics<Values> extends Conditional<Values> {
  /** Labels that select the Service in the component's namespace. */
  readonly selector: Readonly<Record<string, string>>;
  /** The Service's port, by name. */
  readonly port: string;
  /** `/metrics` when absent. */
  readonly path?: string;
  /** Query parameters of the path. */
  readonly parameters?: Readonly<Record<string, readonly string[]>>;
  /** The endpoint speaks TLS with a certificate of the platform's CA for this name. */
  readonly tlsServerName?: string;
}

/** How soon somebody has to act: at once, in working hours, or never. */
export type Severity = 'critical' | 'warning' | 'info';

/** A condition that calls for a person; its runbook is the heading of the same name in `docs/runbooks/<component>.md`. */
export interface Alert<Values> extends Conditional<Values> {
  /** PromQL that is true while something is wrong. */
  readonly expression: string;
  /** How long it must hold, such as `10m`. */
  readonly for: string;
  readonly severity: Severity;
  /** One sentence for the person who is called. */
  readonly summary: string;
}

/** Where the first content of a secret's key comes from: made at random in the cluster, once, or given by a person. */
export type Seed = 'random' | 'given';

/** A Secret `<component>-<key>` that External Secrets copies from Vault, where it lies at `<component>/<key>`. */
export interface Secret<Values> extends Conditional<Values> {
  /** The keys of the Secret, each with its seed. */
  readonly keys: Readonly<Record<string, Seed>>;
}

/** Where secrets lie: what a component that declares secrets needs to have among its needs. */
export type SecretStore = {
  /** URL of the Vault API inside the cluster. */
  readonly server: string;
  /** The key-value engine, version 2. */
  readonly mount: string;
  /** The Kubernetes authentication method. */
  readonly authentication: string;
};

/** Everything that a component may declare once for several places; the keys are names. */
export interface Contracts<Values> {
  readonly routes?: Readonly<Record<string, Route<Values>>>;
  readonly metrics?: Readonly<Record<string, Metrics<Values>>>;
  readonly alerts?: Readonly<Record<string, Alert<Values>>>;
  readonly secrets?: Readonly<Record<string, Secret<Values>>>;
}
