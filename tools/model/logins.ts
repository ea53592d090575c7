/**
 * The programs that people log in to through the identity provider: the route of each, the paths of it to which the
 * provider sends people back, and the port of a command line on their own machine that waits for them.
 */
export const loginClients = {
  'argo-cd': { route: 'argocd', paths: ['/auth/callback'] },
  'argo-workflows': { route: 'workflows', paths: ['/oauth2/callback'] },
  backstage: { route: 'backstage', paths: ['/api/auth/oidc/handler/frame'] },
  grafana: { route: 'grafana', paths: ['/login/generic_oauth'] },
  'policy-reporter': { route: 'policies', paths: ['/callback'] },
  vault: { route: 'vault', paths: ['/ui/vault/auth/oidc/oidc/callback'], commandLine: 8250 },
} as const satisfies Readonly<Record<string, LoginClientFacts>>;

interface LoginClientFacts {
  readonly route: string;
  readonly paths: readonly string[];
  readonly commandLine?: number;
}

/** A program that people log in to. */
export type LoginClient = keyof typeof loginClients;

/** The identity provider: the component, the route at which it answers, and where its clients' secrets lie. */
export const identityProvider = {
  component: 'dex',
  route: 'dex',
  secretOf: (client: LoginClient) => `client-${client}`,
} as const;
