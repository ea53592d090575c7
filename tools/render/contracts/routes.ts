import { gateway, trustBundle } from '@idp/model';
import { template, valuePath } from '../handlebars';
import { holding, type ContractRendering } from './contract';

const print = template<object>('route.yaml');

/** An HTTPRoute on the platform's Gateway, and how the Gateway trusts a Service that speaks TLS. */
export const routes: ContractRendering = {
  key: 'routes',
  provider: 'routes',
  templatesOf: ({ definition: { routes: declared, namespace } }) =>
    Object.entries(declared ?? {}).map(([name, { service, port, backendTls = false }]) => ({
      path: `route-${name}.yaml`,
      content: print({
        value: valuePath('routes', name),
        name,
        service,
        port,
        backendTls,
        hostname: `${service}.${namespace}.svc`,
        gateway,
        trustBundle,
      }),
    })),
  valuesOf: (placement) =>
    Object.fromEntries(
      holding(placement.component.definition.routes, placement).map(([name]) => [
        name,
        { host: placement.view.host(name) },
      ]),
    ),
};
