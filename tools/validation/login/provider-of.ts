import { identityProvider, listAt, textAt, type Rendering } from '@idp/model';
import { copyOf, type SecretKey } from '../secret-copy';

/** A program that people log in to. */
export interface Client {
  readonly id: string;
  /** Where people are sent back to: the first of its addresses that is a page. */
  readonly redirect: string;
  /** Its secret as the program itself has it; absent where it reads it elsewhere. */
  readonly secret?: SecretKey;
}

/** The identity provider as an environment configures it. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clients: readonly Client[];
  /** Where people may have their accounts. */
  readonly connectors: readonly string[];
  /** The one person that the provider itself knows, and where that password lies; on laptops only. */
  readonly localUser?: { readonly email: string; readonly password: SecretKey };
}

/** The identity provider of an environment, from what Helm gets and what is copied from Vault; undefined where it is off. */
export function providerOf(rendering: Rendering): IdentityProvider | undefined {
  const { component } = identityProvider;
  const found = rendering.components.find(({ name }) => name === component);
  const config = found?.values[component] ?? {};
  const issuer = textAt(config, 'config', 'issuer');
  if (found === undefined || issuer === undefined) return undefined;
  const email = textAt(config, 'config', 'staticPasswords', 0, 'email');
  const password = copyOf(
    rendering,
    { path: `${component}/local-user`, property: 'password' },
    (owner) => owner === component,
  );
  return {
    issuer,
    clients: listAt(config, 'config', 'staticClients').map((client) => clientOf(client, rendering)),
    connectors: listAt(config, 'config', 'connectors').map((connector) => textAt(connector, 'name') ?? ''),
    ...(email !== undefined && password && { localUser: { email, password } }),
  };
}

function clientOf(client: unknown, rendering: Rendering): Client {
  const id = textAt(client, 'id') ?? '';
  const pages = listAt(client, 'redirectURIs')
    .map(String)
    .filter((address) => address.startsWith('https:'));
  const secret = copyOf(
    rendering,
    { path: `${identityProvider.component}/client-${id}`, property: 'client-secret' },
    (owner) => owner !== identityProvider.component,
  );
  return { id, redirect: pages[0] ?? '', ...(secret && { secret }) };
}
