import { identityProvider, nameInClusters } from '@idp/model';
import { template, valuePath } from '../handlebars';
import { holding, type ContractRendering } from './contract';
import { loginsOf, secretStoreOf } from './secret-store';
import { REFRESH_INTERVAL } from './secrets';

const print = template<object>('login.yaml');

/** An ExternalSecret with the client secret of each login, which the identity provider keeps in Vault. */
export const logins: ContractRendering = {
  key: 'logins',
  provider: 'logins',
  templatesOf: ({ definition }) => {
    if (secretStoreOf(definition) === undefined) return [];
    return loginsOf(definition).map((client) => {
      const { key = 'client-secret', idKey, labels } = definition.logins?.[client] ?? {};
      return {
        path: `login-${client}.yaml`,
        content: print({
          value: valuePath('logins', client),
          component: nameInClusters(definition),
          client,
          key,
          idKey: idKey ?? null,
          templated: labels !== undefined || idKey !== undefined,
          labels: labels ?? null,
          path: `${identityProvider.component}/${identityProvider.secretOf(client)}`,
        }),
      };
    });
  },
  valuesOf: (placement) =>
    Object.fromEntries(
      holding(placement.component.definition.logins, placement).map(([client]) => [
        client,
        { refreshInterval: REFRESH_INTERVAL },
      ]),
    ),
};
