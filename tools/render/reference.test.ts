import type { Component } from '@idp/model';
import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { renderReference } from './reference';

/** The page of a component that declares these contracts, in one environment with these facts. */
function pageOf(contracts: Partial<Component>, facts = {}): string {
  const component = aComponentFolder({
    name: 'loki',
    description: 'Keeps logs',
    namespace: 'kube-system',
    owner: 'platform-team',
    ...contracts,
  });
  const gateway = aComponentFolder({
    name: 'gateway-api',
    description: 'Routes',
    namespace: 'kube-system',
    owner: 'a',
  });
  return renderReference(component, aPlatform([gateway, component], [anEnvironmentFolder(facts)]));
}

describe('the page of a component', () => {
  it('names each declaration, and the environments in which it holds', () => {
    const routes = { logs: { service: 'loki', port: 3100 }, admin: { service: 'loki', port: 3101, when: () => false } };

    expect(pageOf({ routes })).toContain('| `https://logs.<domain>` | `loki:3100` | test |');
    expect(pageOf({ routes })).toContain('| `https://admin.<domain>` | `loki:3101` | nowhere |');
  });

  it('says that nothing holds where its provider is off', () => {
    const page = pageOf(
      { routes: { logs: { service: 'loki', port: 3100 } } },
      { components: { 'gateway-api': false } },
    );

    expect(page).toContain('| `https://logs.<domain>` | `loki:3100` | nowhere |');
  });

  it('leaves out what is not declared, and no bar of a text ends a cell', () => {
    const traffic = { 'a|b': { pods: { app: 'a|b' }, from: [{ entity: 'ingress' as const, ports: [80] }], to: [] } };
    const page = pageOf({ traffic });

    expect(page).toContain('| `app=a\\|b` | ingress port 80 | nobody |');
    expect(page).not.toContain('## Alerts');
  });
});
