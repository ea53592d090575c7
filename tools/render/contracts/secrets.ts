import { allNeedsOf, trustBundle, type Component, type Secret, type SecretStore } from '@idp/model';
import { template, valuePath } from '../handlebars';
import { holding, type ContractRendering } from './contract';

const printStore = template<object>('secret-store.yaml');
const printSecret = template<object>('secret.yaml');

/** How soon a change in Vault reaches the cluster. */
const REFRESH_INTERVAL = '1h0m0s';

/**
 * An ExternalSecret for each secret, a generator for each random key, and once a component: a store that reads with
 * its own identity, and the least-privilege Vault role and policy of that identity.
 */
export const secrets: ContractRendering = {
  key: 'secrets',
  templatesOf: ({ name: component, definition }) => {
    const declared = Object.entries(definition.secrets ?? {});
    const store = secretStoreOf(definition);
    if (declared.length === 0 || store === undefined) return [];
    return [
      { path: 'secret-store.yaml', content: printStore(storeContext(definition, store, declared)) },
      ...declared.map(([name, secret]) => ({
        path: `secret-${name}.yaml`,
        content: printSecret({
          value: valuePath('secrets', name),
          component,
          name,
          keys: Object.keys(secret.keys).map((key) => ({ name: key })),
          random: keysOf(secret, 'random').map((key) => ({ name: key, object: objectNameOf(component, name, key) })),
        }),
      })),
    ];
  },
  valuesOf: (placement) =>
    Object.fromEntries(
      holding(placement.component.definition.secrets, placement).map(([name]) => [
        name,
        { refreshInterval: REFRESH_INTERVAL },
      ]),
    ),
};

/** The store that one of the component's needs exports; undefined when none does. */
function secretStoreOf(component: Component): SecretStore | undefined {
  return [...allNeedsOf(component)].flatMap((needed) => needed.exports?.secretStore ?? [])[0];
}

function storeContext({ name, namespace }: Component, store: SecretStore, declared: [string, Secret<unknown>][]) {
  return {
    name,
    namespace,
    store,
    trustBundle,
    secrets: declared.map(([key, secret]) => ({ key, random: keysOf(secret, 'random').length > 0 })),
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

function keysOf({ keys }: Secret<unknown>, seed: 'random' | 'given'): string[] {
  return Object.keys(keys).filter((key) => keys[key] === seed);
}

function objectNameOf(component: string, secret: string, key: string): string {
  return `${component}-${secret}-${key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
