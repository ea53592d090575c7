import type { Component } from '@idp/model';
import { aComponentFolder, aPlatform } from '@idp/testing';
import { operator } from '../testing/chart-of';
import { findTwinObjects } from './twin-objects';

const database = {
  clients: { app: 'shop' },
  priorityClass: 'a-class',
  resources: () => ({ volume: '2Gi', cpu: '50m', memory: '128Mi', memoryLimit: '512Mi' }),
};

function problemsOf(contracts: Partial<Component>, templates: Readonly<Record<string, string>> = {}) {
  const component = aComponentFolder({
    name: 'shop',
    description: 'Sells',
    namespace: 'kube-system',
    owner: 'platform-team',
    needs: [operator.definition],
    ...contracts,
  });
  const own = Object.entries(templates).map(([path, content]) => ({ path, content }));
  return findTwinObjects({ ...component, templates: own }, aPlatform([operator, component])).map(
    ({ where, what }) => `${where}: ${what}`,
  );
}

const policy = (name: string, more = '') =>
  `kind: CiliumNetworkPolicy\nmetadata:\n  labels:\n    name: other\n  name: ${name}\n${more}`;

describe('an object of a chart', () => {
  it('is made by one contract', () => {
    const databases = { orders: database };

    expect(problemsOf({ databases, traffic: { orders: { pods: { app: 'shop' } } } })).toEqual([
      'libs/infrastructure/shop/component.ts, traffic: traffic-orders.yaml of traffic makes the CiliumNetworkPolicy "shop-orders", as database-orders.yaml of databases does (libs/infrastructure/shop/component.ts, databases)',
    ]);
    expect(problemsOf({ databases, traffic: { 'orders-clients': { pods: { app: 'shop' } } } })).toHaveLength(1);
    expect(problemsOf({ databases, traffic: { shop: { pods: { app: 'shop' } } } })).toEqual([]);
  });

  it('has a name of its own beside those of the same contract', () => {
    const declared = { pods: { app: 'shop' } };

    expect(problemsOf({ traffic: { orders: declared, 'shop-orders': declared } })).toHaveLength(1);
  });

  it.each([
    ['the same name', policy('shop')],
    ['the same name in quotes', policy('"shop"')],
    ['the namespace of the component', policy('shop', '  namespace: kube-system\n')],
    ['another document before it', `kind: ConfigMap\nmetadata:\n  name: a\n---\n${policy('shop')}`],
  ])('is not made by a template too: %s', (_, content) => {
    expect(problemsOf({ traffic: { shop: { pods: { app: 'shop' } } } }, { 'own.yaml': content })).toEqual([
      'libs/infrastructure/shop/templates/own.yaml: own.yaml makes the CiliumNetworkPolicy "shop", as traffic-shop.yaml of traffic does (libs/infrastructure/shop/component.ts, traffic)',
    ]);
  });

  it.each([
    ['another name', policy('shop-own')],
    ['a name that Helm computes', policy('{{ .Values.name }}')],
    ['another namespace', policy('shop', '  namespace: other\n')],
    ['another kind', 'kind: NetworkPolicy\nmetadata:\n  name: shop\n'],
  ])('may be made by a template with %s', (_, content) => {
    expect(problemsOf({ traffic: { shop: { pods: { app: 'shop' } } } }, { 'own.yaml': content })).toEqual([]);
  });

  it('may stand in two templates of the component, which conditions keep apart', () => {
    expect(problemsOf({}, { 'a.yaml': policy('shop'), 'b.yaml': policy('shop') })).toEqual([]);
  });
});
