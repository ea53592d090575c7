import { argoCd, nameInClusters, providers, type Rendering } from '@idp/model';
import { copyOf, hostsOf, providerOf, type IdentityProvider, type SecretKey } from '@idp/validation';

/** A page of the platform, and how somebody gets in. */
export interface WayIn {
  readonly page: string;
  /** In words: who lets people in. */
  readonly how: string;
  /** The name to type in: itself, or where it lies. */
  readonly user?: string | SecretKey;
  /** Where the password lies. */
  readonly password?: SecretKey;
}

/** Every page of an environment with a host, and every way in: by the identity provider, or by an account of its own. */
export function waysIn(rendering: Rendering): readonly WayIn[] {
  const provider = providerOf(rendering);
  const accounts = [...accountsOf(rendering, provider), ...firstAccountOf(rendering)];
  const byProvider = provider ? hostsOf(rendering).flatMap((host) => wayBy(provider, host)) : [];
  const known = new Set([...byProvider, ...accounts].map(({ page }) => page));
  const others = hostsOf(rendering)
    .map((host) => `https://${host}`)
    .filter((page) => !known.has(page));
  return [
    ...byProvider,
    ...accounts,
    ...others.map((page) => ({ page, how: 'asks nobody to log in, or is for programs' })),
  ];
}

function wayBy({ clients, connectors, localUser }: IdentityProvider, host: string): readonly WayIn[] {
  const isClient = clients.some(({ redirect }) => redirect.startsWith(`https://${host}/`));
  const accounts = [...connectors, ...(localUser ? [localUser.email] : [])];
  return isClient ? [{ page: `https://${host}`, how: `log in with an account of Dex: ${accounts.join(', ')}` }] : [];
}

/** Accounts that components make themselves: secrets with a random password, of components with a page. */
function accountsOf(rendering: Rendering, provider: IdentityProvider | undefined): readonly WayIn[] {
  return rendering.components.flatMap((component) => {
    const [host] = hostsOf({ ...rendering, components: [component] });
    if (host === undefined) return [];
    return Object.entries(component.folder?.definition.secrets ?? {}).flatMap(([name, { keys }]) => {
      const random = Object.entries(keys).flatMap(([key, seed]) => (seed === 'random' ? [key] : []));
      const [password, user] = ['password', 'user'].map((end) => random.find((key) => key.endsWith(end)));
      const lies = (property: string | undefined) =>
        property === undefined
          ? undefined
          : copyOf(
              rendering,
              { path: `${nameInClusters(component)}/${name}`, property },
              (owner) => owner === component.name,
            );
      const passwordAt = lies(password);
      if (passwordAt === undefined) return [];
      const isProvider = component.name === providers.logins;
      const userAt = isProvider ? provider?.localUser?.email : lies(user);
      const how = isProvider
        ? 'the one account of Dex itself'
        : 'an account of its own, for when nobody can log in otherwise';
      return [{ page: `https://${host}`, how, ...(userAt !== undefined && { user: userAt }), password: passwordAt }];
    });
  });
}

/** Where nobody else says who people are, Argo CD makes an administrator when it first starts. */
function firstAccountOf(rendering: Rendering): readonly WayIn[] {
  const component = rendering.components.find(({ namespace }) => namespace === argoCd.namespace);
  const [host] = component ? hostsOf({ ...rendering, components: [component] }) : [];
  if (host === undefined || rendering.components.some(({ name }) => name === providers.logins)) return [];
  const password = { namespace: argoCd.namespace, name: 'argocd-initial-admin-secret', key: 'password' };
  return [{ page: `https://${host}`, how: 'the first account of Argo CD', user: 'admin', password }];
}
