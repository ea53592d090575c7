import certManager from '@idp/infrastructure/cert-manager';
import foundation from '@idp/infrastructure/foundation';
import { identityProvider, loginClients, trustBundle, type Environment, type JsonObject } from '@idp/model';
import { host, imageIn, pod } from './chart-values';
import type { Values } from './values.gen';

/** Where secrets lie. */
export const store = { server: `https://${host}:8200`, mount: 'kv', authentication: 'kubernetes' } as const;

/** What the templates read: the jobs that configure and save Vault, and who may log in. */
export function templateValues({ snapshots, administrators }: Values, environment: Environment) {
  return {
    issuer: certManager.exports.clusterIssuer,
    store,
    trustBundle,
    clientSecret: `${identityProvider.component}/${identityProvider.secretOf('vault')}`,
    jobs: jobsIn(environment),
    ...(snapshots.enabled && { snapshots }),
    ...(environment.has('logins') && { people: peopleIn(environment, administrators) }),
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

/** The role of those who are known by their mail address: it asks for no group, because a login without groups fails then. */
const byMail = 'administrators-by-mail';

/** One role of Vault for each role on the platform, for the groups that have it; who says none looks. */
function peopleIn({ issuer, groups, domain }: Environment, mails: readonly string[]) {
  const { route, paths, commandLine } = loginClients.vault;
  const allowed_redirect_uris = [
    ...paths.map((path) => `https://${route}.${domain}${path}`),
    `http://localhost:${commandLine}/oidc/callback`,
  ];
  const roles = Object.entries(groups).filter(([, names]) => names.length > 0);
  const roleOf = (policy: string, who: JsonObject) => ({
    allowed_redirect_uris,
    user_claim: 'email',
    oidc_scopes: ['email', 'groups', 'profile'],
    ...who,
    token_policies: [policy],
    token_ttl: '1h',
    token_max_ttl: '8h',
  });
  const ofGroups = roles.map(([name, names]) => [
    name,
    roleOf(name, { groups_claim: 'groups', bound_claims: { groups: names } }),
  ]);
  return {
    config: {
      oidc_discovery_url: issuer,
      oidc_client_id: 'vault',
      default_role: mails.length > 0 ? byMail : 'viewers',
    },
    roles: {
      ...Object.fromEntries(ofGroups),
      ...(mails.length > 0 && { [byMail]: roleOf('administrators', { bound_claims: { email: mails } }) }),
    },
  };
}
