import { aRendering } from '@idp/testing';
import { network } from './index';

const POD = `
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, ports: [{ containerPort: 8080 }] }] } } }
---
`;
const ofChart = (rules: string, label = 'web') => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: of-the-chart }
spec: { podSelector: { matchLabels: { app: ${label} } }, ${rules} }
---
`;
const named = `
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: { name: web }
spec: { endpointSelector: { matchLabels: { app: web } }, ingress: [{ fromEntities: [ingress] }], egress: [{}] }
`;

function found(manifests: string) {
  return network
    .findFindings(aRendering({ shop: POD + manifests }, { traffic: 'enforced' }))
    .map(({ path, what }) => `${path}: ${what}`);
}

describe('a NetworkPolicy beside one of Cilium', () => {
  it.each(['ingress', 'egress'])('lets anybody through, whomever the other names: %s', (side) => {
    const way = side === 'ingress' ? 'in' : 'out';
    const what = `lets anybody ${way}, so it is no matter whom CiliumNetworkPolicy "web" names: what policies allow adds up`;

    expect(found(ofChart(`${side}: [{}]`) + named)).toContain(`spec.${side}[0]: ${what}`);
  });

  it.each([
    ['it names who', ofChart('ingress: [{ from: [{ podSelector: {} }] }]') + named],
    ['it opens one port', ofChart('ingress: [{ ports: [{ port: 8080 }] }]') + named],
    ['it is about other pods', ofChart('ingress: [{}]', 'other') + named],
    ['nobody else says anything', ofChart('ingress: [{}], egress: [{}]')],
  ])('is left alone where %s', (_why, manifests) => {
    expect(found(manifests)).toEqual([]);
  });
});
