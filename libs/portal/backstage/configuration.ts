import { argoCd as argoCdPlace, databaseOf, type Environment, type JsonObject } from '@idp/model';
import { desk } from './onboarding';
import type { Values } from './values.gen';

const kinds = ['API', 'Component', 'Domain', 'Group', 'Location', 'Resource', 'System', 'Template', 'User'];

/** The catalog is the first page. */
const pages: JsonObject[] = [{ 'page:catalog': { config: { path: '/' } } }];

/** The portal's own configuration; `${…}` are variables, which it fills in when it starts. */
export function configurationOf(values: Values, environment: Environment): JsonObject {
  const url = `https://${environment.host('backstage')}`;
  return {
    app: { title: 'The platform', baseUrl: url, extensions: pages },
    organization: { name: environment.domain },
    backend: {
      baseUrl: url,
      listen: ':7007',
      cors: { origin: url },
      database: databaseConnection(),
      workingDirectory: '/tmp',
    },
    auth: authenticationOf(environment),
    permission: {
      enabled: true,
      // Its image reads these: who has which role.
      roles: environment.groups,
    },
    catalog: { rules: [{ allow: kinds }], locations: [{ type: 'file', target: '/catalog/*.yaml' }] },
    kubernetes: kubernetes(),
    techdocs: documentationOf(values),
    ...(values.git && { integrations: { [values.git.type]: [{ host: values.git.host, ...tokenOf(values.git) }] } }),
    ...(values.argoCd && { argocd: argoCdOf() }),
    ...(values.onboarding && { onboarding: desk }),
  };
}

/** One database for all plugins, a schema each; its certificate is verified. */
function databaseConnection(): JsonObject {
  const { host, port, database } = databaseOf('backstage', 'database');
  const [user, password, ca] = ['${DATABASE_USER}', '${DATABASE_PASSWORD}', '${DATABASE_AUTHORITY}'];
  return {
    client: 'pg',
    pluginDivisionMode: 'schema',
    ensureExists: false,
    ensureSchemaExists: true,
    connection: { host, port, user, password, database, ssl: { ca, rejectUnauthorized: true } },
  };
}

function authenticationOf({ issuer, has }: Environment): JsonObject {
  const production = {
    metadataUrl: `${issuer}/.well-known/openid-configuration`,
    clientId: 'backstage',
    clientSecret: '${OIDC_CLIENT_SECRET}',
    prompt: 'auto',
    // Who is still logged in stays so, with the groups that they have by then.
    additionalScopes: ['groups', 'offline_access'],
  };
  return {
    environment: 'production',
    session: { secret: '${SESSION_SECRET}' },
    ...(has('logins') && { providers: { oidc: { production } } }),
  };
}

/** Kinds that the page of a component shows, in the words of the plugin. */
const shown = [
  ...['pods', 'services', 'limitranges', 'resourcequotas', 'horizontalpodautoscalers', 'jobs', 'cronjobs'],
  ...['deployments', 'replicasets', 'statefulsets', 'daemonsets'],
] as const;

/** The cluster that it runs in, with the rights of its own ServiceAccount. */
function kubernetes(): JsonObject {
  const cluster = {
    name: 'platform',
    url: 'https://kubernetes.default.svc',
    authProvider: 'serviceAccount',
    caFile: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
  };
  return {
    serviceLocatorMethod: { type: 'multiTenant' },
    clusterLocatorMethods: [{ type: 'config', clusters: [cluster] }],
    // What access.yaml lets it see, and no more: else a page complains of what it may not.
    objectTypes: [...shown],
    customResources: [{ group: 'gateway.networking.k8s.io', apiVersion: 'v1', plural: 'httproutes' }],
  };
}

/** Pages are made when somebody asks: a README is one, and no font comes from elsewhere. */
function documentationOf({ documentation: { storage, bucket, endpoint, region } }: Values): JsonObject {
  const awsS3 = { bucketName: bucket, region, ...(endpoint && { endpoint, s3ForcePathStyle: true }) };
  const local = { publishDirectory: '/tmp/techdocs' };
  return {
    builder: 'local',
    generator: { runIn: 'local', mkdocs: { legacyCopyReadmeMdToIndexMd: true, disableExternalFonts: true } },
    publisher: storage === 's3' ? { type: 'awsS3', awsS3 } : { type: 'local', local },
  };
}

function tokenOf({ type }: NonNullable<Values['git']>): JsonObject {
  return type === 'gitea' ? { password: '${GIT_TOKEN}' } : { token: '${GIT_TOKEN}' };
}

function argoCdOf(): JsonObject {
  const url = `https://argocd-server.${argoCdPlace.namespace}.svc`;
  const instance = { name: 'platform', url, token: '${ARGO_CD_TOKEN}' };
  return { appLocatorMethods: [{ type: 'config', instances: [instance] }] };
}
