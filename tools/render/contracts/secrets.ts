import { nameInClusters } from '@idp/model';
import { template, valuePath } from '../handlebars';
import { holding, type ContractRendering } from './contract';
import { keysOf, secretStoreOf, storeTemplatesOf } from './secret-store';

const printSecret = template<object>('secret.yaml');

/** How soon a change in Vault reaches the cluster. */
export const REFRESH_INTERVAL = '1h0m0s';

/**
 * An ExternalSecret for each secret, a generator for each random key, and once a component: a store that reads with
 * its own identity, and the least-privilege Vault role and policy of that identity.
 */
export const secrets: ContractRendering = {
  key: 'secrets',
  templatesOf: ({ definition }) => {
    const component = nameInClusters(definition);
    const declared = Object.entries(definition.secrets ?? {});
    if (secretStoreOf(definition) === undefined) return [];
    return [
      ...storeTemplatesOf(definition),
      ...declared.map(([name, secret]) => ({
        path: `secret-${name}.yaml`,
        content: printSecret({
          value: valuePath('secrets', name),
          component,
          filledBy: secret.from ?? component,
          name,
          templated: secret.type !== undefined || secret.labels !== undefined,
          type: secret.type ?? null,
          labels: secret.labels ?? null,
          keys: Object.keys(secret.keys).map((key) => ({ name: key })),
          random: keysOf(secret, 'random').map((key) => ({ name: key, object: generatorNameOf(component, name, key) })),
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

/** The name of the generator of a random key. */
export function generatorNameOf(component: string, secret: string, key: string): string {
  return `${component}-${secret}-${key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
