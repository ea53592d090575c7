import {
  allNeedsOf,
  identityProvider,
  loginClients,
  nameInClusters,
  trustBundle,
  type Component,
  type LoginClient,
  type RenderedFile,
  type Secret,
  type SecretStore,
} from '@idp/model';
import { template } from '../handlebars';

const print = template<object>('secret-store.yaml');

/** The store from which a component reads its secrets and logins with an identity of its own; none where it has neither. */
export function storeTemplatesOf(component: Component): readonly RenderedFile[] {
  const store = secretStoreOf(component);
  if (store === undefined || (component.secrets === undefined && component.logins === undefined)) return [];
  return [{ path: 'secret-store.yaml', content: print(contextOf(component, store)) }];
}

/** The store that one of the component's needs exports; undefined when none does. */
export function secretStoreOf(component: Component): SecretStore | undefined {
  return [...allNeedsOf(component)].flatMap((needed) => needed.exports?.secretStore ?? [])[0];
}

/** The keys of a secret that its component has to fill from a seed: none where another component does. */
export function keysOf({ keys, from }: Secret<unknown>, seed: 'random' | 'given'): string[] {
  return from === undefined ? Object.keys(keys).filter((key) => keys[key] === seed) : [];
}

/** The clients of the identity provider that a component declares. */
export function loginsOf({ logins = {} }: Component): readonly LoginClient[] {
  return Object.keys(loginClients).filter((client): client is LoginClient => Object.hasOwn(logins, client));
}

function contextOf(component: Component, store: SecretStore) {
  const { namespace } = component;
  const name = nameInClusters(component);
  const declared = Object.entries(component.secrets ?? {});
  return {
    condition: component.logins === undefined ? '- if .Values.secrets' : '- if or .Values.secrets .Values.logins',
    name,
    namespace,
    store,
    trustBundle,
    paths: [
      ...declared.map(([key, secret]) => ({
        path: `${secret.from ?? name}/${key}`,
        random: keysOf(secret, 'random').length > 0,
      })),
      ...loginsOf(component).map((client) => ({
        path: `${identityProvider.component}/${identityProvider.secretOf(client)}`,
        random: false,
      })),
    ],
    given: declared
      .map(([key, secret]) => ({
        key,
        keys: keysOf(secret, 'given')
          .map((given) => JSON.stringify(given))
          .join(', '),
      }))
      .filter(({ keys }) => keys !== ''),
  };
}
