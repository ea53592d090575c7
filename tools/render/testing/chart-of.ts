import type { Component } from '@idp/model';
import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { parse } from 'yaml';
import { renderChart } from '../chart';

/** Where secrets lie, and whom everybody trusts. */
export const store = aComponentFolder({
  name: 'secrets',
  description: 'A store',
  namespace: 'kube-system',
  owner: 'platform-team',
  exports: {
    secretStore: { server: 'https://vault.vault.svc:8200', mount: 'kv', authentication: 'kubernetes' },
    trustBundle: { configMap: 'platform-ca', key: 'ca.crt' },
  },
});

/** Who runs databases. */
export const operator = aComponentFolder({
  name: 'operator',
  description: 'Runs databases',
  namespace: 'kube-system',
  owner: 'platform-team',
  exports: { databases: { image: 'quay.io/postgresql:18', namespace: 'infrastructure', pods: { app: 'operator' } } },
});

/** The chart of a component that declares these contracts, as text by path. */
export function chartOf(contracts: Partial<Component>, facts = {}): ReadonlyMap<string, string> {
  const component = aComponentFolder({
    name: 'grafana',
    description: 'Shows what is measured',
    namespace: 'kube-system',
    owner: 'platform-team',
    needs: [store.definition],
    ...contracts,
  });
  const platform = aPlatform([store, component], [anEnvironmentFolder(facts)]);
  return new Map(renderChart(component, platform).files.map(({ path, content }) => [path, content]));
}

/** What the chart gets in the one environment. */
export const values = (chart: ReadonlyMap<string, string>): unknown => parse(chart.get('values-test.yaml') ?? '');
