import { aRendering } from '@idp/testing';
import { leftAloneBy } from './left-alone-by';

const filters = '[*/*,kube-system,*] [Event,*,*] [Node/?*,*,*] [ConfigMap,team-?,keep-*]';
const rendering = aRendering({
  kyverno: `kind: ConfigMap\nmetadata: { name: kyverno }\ndata: { resourceFilters: "${filters}" }`,
});

function isLeftAlone(kind: string, namespace: string, name = 'a'): boolean {
  const content = { metadata: { name } };
  return leftAloneBy(rendering)({ component: 'a', template: 't', apiVersion: 'v1', kind, name, namespace, content });
}

describe('Kyverno leaves alone', () => {
  it('what its ConfigMap filters, by kind, namespace and name', () => {
    expect(isLeftAlone('DaemonSet', 'kube-system')).toBe(true);
    expect(isLeftAlone('Event', 'anywhere')).toBe(true);
    expect(isLeftAlone('ConfigMap', 'team-a', 'keep-this')).toBe(true);
  });

  it('nothing else', () => {
    expect(isLeftAlone('DaemonSet', 'kube-system-2')).toBe(false);
    expect(isLeftAlone('Node', '')).toBe(false);
    expect(isLeftAlone('ConfigMap', 'team-ab', 'keep-this')).toBe(false);
    expect(isLeftAlone('ConfigMap', 'team-a', 'other')).toBe(false);
  });
});
