import { listAt, textAt, type JsonPath, type RenderedObject } from '@idp/model';

/** Something that is named, and the namespaces in which it may be; an empty one stands for none. */
export interface Named {
  readonly path?: JsonPath;
  readonly kind: string;
  readonly name: string;
  readonly namespaces: readonly string[];
}

/** Where objects that operators make Secrets of, or store them with, say from whom they have them. */
const ORDERS: Readonly<Record<string, { readonly path: JsonPath; readonly kind: string }>> = {
  Certificate: { path: ['spec', 'issuerRef'], kind: 'Issuer' },
  ExternalSecret: { path: ['spec', 'secretStoreRef'], kind: 'SecretStore' },
};

/** From whom an object has what it orders: such an object becomes healthy only when they are there. */
export function ordersOf({ kind, namespace, content }: RenderedObject): readonly Named[] {
  const orders = [
    ...(Object.hasOwn(ORDERS, kind) ? [ORDERS[kind]] : []),
    ...(kind === 'PushSecret' ? listAt(content, 'spec', 'secretStoreRefs') : []).map((_, index) => ({
      path: ['spec', 'secretStoreRefs', index],
      kind: 'SecretStore',
    })),
  ];
  return orders.flatMap((order) => {
    const name = order && textAt(content, ...order.path, 'name');
    if (order === undefined || name === undefined) return [];
    const named = textAt(content, ...order.path, 'kind') ?? order.kind;
    return [{ path: [...order.path, 'name'], kind: named, name, namespaces: [namespace ?? '', ''] }];
  });
}
