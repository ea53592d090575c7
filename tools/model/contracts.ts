import type { Conditional } from './conditional';
import type { Database } from './databases';
import type { LoginClient } from './logins';
import type { Traffic } from './traffic';

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
  /** The port of the pods that it leads to: there Prometheus is let in, at the pods of the traffic of the same key. */
  readonly target?: number;
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
  /** What Kubernetes takes it for; Opaque when absent. */
  readonly type?: string;
  /** Labels by which its readers find it, beside the label standard. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The component that declares the same and fills it: this one only reads what lies at `<from>/<key>`. */
  readonly from?: string;
}

/** That people log in through the identity provider: a Secret `<client>-login` with the client's secret. */
export interface Login<Values> extends Conditional<Values> {
  /** The key of the Secret; `client-secret` when absent. */
  readonly key?: string;
  /** The key with the client's name, where the program wants to read that from the Secret too. */
  readonly idKey?: string;
  /** Labels by which its readers find it, beside the label standard. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Which part of what happens is good: requests without an error, requests that are fast, or the time that a gauge is 1.
 * All series count together, so that each promise is one number.
 */
export type Indicator =
  | { readonly ratio: { readonly errors: string; readonly total: string } }
  | { readonly latency: { readonly success: string; readonly total: string } }
  | { readonly gauge: { readonly metric: string } };

/** What users may expect of a service; its runbook is the heading of the same name in `docs/runbooks/<component>.md`. */
export interface Slo<Values> extends Conditional<Values> {
  /** One sentence: what is promised to whom. */
  readonly description: string;
  /** Percent that must be good, such as 99.5. */
  readonly target: number;
  /** The time over which it is counted; `4w` when absent. */
  readonly window?: string;
  readonly indicator: Indicator;
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
  readonly databases?: Readonly<Record<string, Database<Values>>>;
  /** By the client that the identity provider knows. */
  readonly logins?: { readonly [Client in LoginClient]?: Login<Values> };
  readonly slos?: Readonly<Record<string, Slo<Values>>>;
  /** Grafana's own form, imported from a JSON file beside the definition: plain data. */
  readonly dashboards?: Readonly<Record<string, object>>;
  readonly traffic?: Readonly<Record<string, Traffic<Values>>>;
}
