import type { Format } from './format';

/** The formats that only definitions of components name. Sources: Kubernetes' API conventions, Prometheus, SemVer 2.0.0. */
export const definitionFormats = {
  line: { validate: /^(?! )[^\p{Cc}\u2028\u2029]+$/u, says: 'one line of text' },
  'chart-name': {
    validate: /^[A-Za-z0-9][A-Za-z0-9._-]{0,249}$/,
    says: 'the name of a chart: letters, digits, dashes and dots',
  },
  'upstream-version': {
    validate:
      /^v?(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/,
    says: 'a semantic version such as 2.9.0 or v1.21.1',
  },
  'service-name': {
    validate: /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
    says: 'the name of a Service: lower-case letters, digits and dashes, at most 63',
  },
  'port-name': {
    validate: /^(?=.*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
    says: 'the name of a port such as http-metrics: lower-case letters, digits and dashes',
  },
  'http-path': { validate: /^\/[^\s{}"'\\#?]*$/, says: 'a path such as /metrics' },
  parameter: {
    validate: /^[A-Za-z_][A-Za-z0-9_.-]*(\[\])?$/,
    says: 'the name of a query parameter such as format or match[]',
  },
  'server-name': {
    validate: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
    says: 'the DNS name of a server such as vault.vault.svc',
  },
  alert: { validate: /^[A-Z][A-Za-z0-9]*$/, says: 'the name of an alert such as LokiDown: letters and digits' },
  'secret-key': {
    validate: /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,253}$/,
    says: 'a key of a Secret: letters, digits, dashes, underscores and dots',
  },
  'secret-type': {
    validate: /^[A-Za-z0-9]([A-Za-z0-9./-]{0,251}[A-Za-z0-9])?$/,
    says: 'the type of a Secret such as kubernetes.io/dockerconfigjson',
  },
  'host-pattern': {
    validate: /^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
    says: 'a DNS name such as api.github.com, or all below one such as *.github.com',
  },
  'vault-path': {
    validate: /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/,
    says: 'a path in Vault such as kv: letters, digits, dashes and underscores',
  },
} as const satisfies Readonly<Record<string, Format>>;
