import { authority, loginClients, reloadsFor, type Environment, type JsonObject } from '@idp/model';

const loginSecret = 'policy-reporter-login';

/** The chart values of the page: one copy, which keeps who is logged in on its own disk. It lets nobody in without a login. */
export function pageOf(environment: Environment): JsonObject {
  if (!environment.has('logins')) return { enabled: false };
  const { administrators, editors, viewers } = environment.groups;
  const { route, paths } = loginClients['policy-reporter'];
  const groups = [...new Set([...administrators, ...editors, ...viewers])];
  return {
    enabled: true,
    image: { registry: environment.image('ghcr.io') },
    name: environment.name,
    logging: { encoding: 'json' },
    openIDConnect: {
      enabled: true,
      discoveryUrl: environment.issuer,
      callbackUrl: `https://${environment.host(route)}${paths[0]}`,
      clientId: 'policy-reporter',
      secretRef: loginSecret,
      groupClaim: 'groups',
      scopes: ['openid', 'profile', 'email', 'groups'],
    },
    // Who is in none of the groups of the platform sees nothing; without groups, whoever can log in may look.
    ...(groups.length > 0 && { boards: { accessControl: { groups } } }),
    // It reads that Secret once, by the API server.
    podAnnotations: reloadsFor(loginSecret),
    envVars: [authority.variable],
    extraVolumes: { volumes: [authority.volume], volumeMounts: [authority.mount] },
  };
}
