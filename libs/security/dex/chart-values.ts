import foundation from '@idp/infrastructure/foundation';
import {
  authority,
  identityProvider,
  loginClients,
  reloads,
  restricted,
  type Environment,
  type JsonObject,
  type LoginClient,
} from '@idp/model';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** The clients, each with its secret. */
export const clients = Object.keys(loginClients)
  .filter((name): name is LoginClient => Object.hasOwn(loginClients, name))
  .map((name) => ({ name, facts: loginClients[name], secret: identityProvider.secretOf(name) }));

/** The key of each connector's secret. */
export const connectorSecrets = {
  github: 'client-secret',
  gitlab: 'client-secret',
  microsoft: 'client-secret',
  oidc: 'client-secret',
  ldap: 'bind-password',
} as const;

type Connector = keyof typeof connectorSecrets;

/** What Helm gets. No secret is in the configuration: it names variables, which come from Secrets. */
export function chartValues(values: Values, environment: Environment): ChartValues {
  const { replicas } = environment;
  return {
    // The chart's own version reads an IPv4 address of the API server as newer Go does not: there it does not start.
    image: { repository: environment.image('ghcr.io/dexidp/dex'), tag: 'v2.45.1' },
    replicaCount: replicas,
    config: configurationOf(values, environment),
    envVars: [...variablesOf(values), authority.variable],
    // The entry point fills in the configuration and writes it there.
    volumes: [{ name: 'tmp', emptyDir: {} }, authority.volume],
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }, authority.mount],
    // Its clients' secrets are variables.
    deploymentAnnotations: reloads,
    podLabels: environment.labels,
    podSecurityContext: { ...restricted.pod, runAsUser: 1001, runAsGroup: 1001 },
    securityContext: restricted.container,
    priorityClassName: foundation.exports.priorityClasses.security,
    podDisruptionBudget: replicas > 1 ? { enabled: true, maxUnavailable: 1 } : { enabled: false },
    topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'dex' }),
    resources: { requests: { cpu: values.cpu, memory: '48Mi' }, limits: { memory: values.memory } },
  };
}

function configurationOf(values: Values, environment: Environment): JsonObject {
  const connectors = connectorsOf(values, environment);
  if (values.localUser && environment.size !== 'demo') throw new Error('localUser is for size demo only');
  if (values.localUser && environment.groups.administrators.length === 0)
    throw new Error('localUser may do nothing: name a group for administrators in platform.yaml');
  if (connectors.length === 0 && !values.localUser)
    throw new Error('nobody can log in: name a connector in the values of dex, or localUser on a laptop');
  return {
    issuer: environment.issuer,
    storage: { type: 'kubernetes', config: { inCluster: true } },
    oauth2: { skipApprovalScreen: true },
    expiry: { idTokens: '1h', refreshTokens: { validIfNotUsedFor: '24h', absoluteLifetime: '168h' } },
    logger: { level: 'info', format: 'json' },
    staticClients: clients.map(({ name, facts }) => ({
      id: name,
      name,
      redirectURIs: redirectsOf(facts, environment),
      secretEnv: variableOf('client', name),
    })),
    connectors,
    enablePasswordDB: values.localUser,
    ...(values.localUser && { staticPasswords: [localUserIn(environment)] }),
  };
}

interface Facts {
  readonly route: string;
  readonly paths: readonly string[];
  readonly commandLine?: number;
}

function redirectsOf({ route, paths, commandLine }: Facts, { host }: Environment): string[] {
  const ports = commandLine === undefined ? [] : [`http://localhost:${commandLine}/oidc/callback`];
  return [...paths.map((path) => `https://${host(route)}${path}`), ...ports];
}

/** In every group of the platform. The hash is made when Dex starts, of the password that its variable holds. */
function localUserIn({ domain, groups: { administrators, editors, viewers } }: Environment): JsonObject {
  const groups = [...new Set([...administrators, ...editors, ...viewers])];
  const hash = `{{ getenv "${variableOf('local', 'user')}" | crypto.Bcrypt 12 }}`;
  return { email: `administrator@${domain}`, username: 'administrator', userID: 'administrator', groups, hash };
}

function connectorsOf({ connectors }: Values, { issuer }: Environment): JsonObject[] {
  const { github, gitlab, microsoft, oidc, ldap } = connectors;
  const redirectURI = `${issuer}/callback`;
  const withSecret = (type: Connector) => ({ clientSecret: `$${variableOf('connector', type)}`, redirectURI });
  const of = (type: Connector, name: string, config: JsonObject) => ({ type, id: type, name, config });
  return [
    github &&
      of('github', 'GitHub', {
        ...withSecret('github'),
        clientID: github.clientId,
        orgs: github.organisations.map((name) => ({ name })),
        teamNameField: 'slug',
      }),
    gitlab &&
      of('gitlab', 'GitLab', {
        ...withSecret('gitlab'),
        clientID: gitlab.clientId,
        baseURL: gitlab.url,
        groups: gitlab.groups,
      }),
    microsoft &&
      of('microsoft', 'Microsoft', {
        ...withSecret('microsoft'),
        clientID: microsoft.clientId,
        tenant: microsoft.tenant,
        onlySecurityGroups: true,
      }),
    oidc &&
      of('oidc', oidc.name, {
        ...withSecret('oidc'),
        clientID: oidc.clientId,
        issuer: oidc.issuer,
        scopes: ['profile', 'email', 'groups'],
        insecureEnableGroups: true,
      }),
    ldap && of('ldap', 'Directory', directoryOf(ldap)),
  ].filter((connector) => connector !== undefined);
}

function directoryOf({ host, bindDn, people, login, groups }: NonNullable<Values['connectors']['ldap']>): JsonObject {
  return {
    host,
    bindDN: bindDn,
    bindPW: `$${variableOf('connector', 'ldap')}`,
    userSearch: { baseDN: people, username: login, idAttr: 'DN', emailAttr: 'mail', nameAttr: 'cn' },
    groupSearch: { baseDN: groups, userMatchers: [{ userAttr: 'DN', groupAttr: 'member' }], nameAttr: 'cn' },
  };
}

function variablesOf({ connectors, localUser }: Values): JsonObject[] {
  const used = Object.entries(connectorSecrets).filter(([type]) => Object.hasOwn(connectors, type));
  return [
    ...clients.map(({ name, secret }) => variable(variableOf('client', name), secret, 'client-secret')),
    ...used.map(([type, key]) => variable(variableOf('connector', type), `connector-${type}`, key)),
    ...(localUser ? [variable(variableOf('local', 'user'), 'local-user', 'password')] : []),
  ];
}

function variable(name: string, secret: string, key: string): JsonObject {
  return { name, valueFrom: { secretKeyRef: { name: `${identityProvider.component}-${secret}`, key } } };
}

function variableOf(kind: string, name: string): string {
  return `${kind}_${name}`.toUpperCase().replaceAll('-', '_');
}
