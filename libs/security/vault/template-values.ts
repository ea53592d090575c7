import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import { identityProvider, loginClients, trustBundle, type Environment, type JsonObject } from '@idp/model';
import { host, imageIn, pod } from './chart-values';
import type { Values } from './values.gen';

/** Where secrets lie. */
export const store = { server: `https://${host}:8200`, mount: 'kv', authentication: 'kubernetes' } as const;

/** What the templates read: the jobs that configure and save Vault, and who may log in. */
export function templateValues({ snapshots }: Values, environment: Environment) {
  return {
    issuer: certManager.exports.clusterIssuer,
    store,
    trustBundle,
    clientSecret: `${identityProvider.component}/${identityProvider.secretOf('vault')}`,
    jobs: jobsIn(environment),
    ...(snapshots.enabled && { snapshots }),
    ...(environment.has('logins') && { people: peopleIn(environment) }),
  };
}

function jobsIn(environment: Environment) {
  const { repository, tag } = imageIn(environment);
  const variables = {
    VAULT_ADDR: store.server,
    VAULT_CACERT: `/authority/${trustBundle.key}`,
  };
  return {
    image: `${repository}:${tag}`,
    collector: `${environment.image('docker.io/kiwigrid/k8s-sidecar')}:2.10.1`,
    namespaces: foundation.exports.namespaces,
    publicAuthority: environment.tls.issuer === 'acme',
    priorityClassName: foundation.exports.priorityClasses.infrastructure,
    securityContext: pod,
    env: Object.entries(variables).map(([name, value]) => ({ name, value })),
  };
}

/** One role of Vault for each role on the platform, for the groups that have it; who says none looks. */
function peopleIn({ issuer, groups, domain }: Environment): JsonObject {
  const { route, paths, commandLine } = loginClients.vault;
  const allowed_redirect_uris = [
    ...paths.map((path) => `https://${route}.${domain}${path}`),
    `http://localhost:${commandLine}/oidc/callback`,
  ];
  const roles = Object.entries(groups).filter(([, names]) => names.length > 0);
  const roleOf = (policy: string, names: readonly string[]) => ({
    allowed_redirect_uris,
    user_claim: 'email',
    groups_claim: 'groups',
    oidc_scopes: ['email', 'groups', 'profile'],
    bound_claims: { groups: names },
    token_policies: [policy],
    token_ttl: '1h',
    token_max_ttl: '8h',
  });
  return {
    config: { oidc_discovery_url: issuer, oidc_client_id: 'vault', default_role: 'viewers' },
    roles: Object.fromEntries(roles.map(([name, names]) => [name, roleOf(name, names)])),
  };
}
