import { aRendering, type SomeFacts } from '@idp/testing';
import { network } from './index';

const PODS = `
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web }] } } }
---
kind: DaemonSet
metadata: { name: agent }
spec: { template: { metadata: { labels: { app: agent } }, spec: { hostNetwork: true, containers: [{ name: agent }] } } }
---
apiVersion: argoproj.io/v1alpha1
kind: EventSource
metadata: { name: pushes }
spec: {}
---
`;

const policy = (name: string, label: string, rules: string) => `
kind: CiliumNetworkPolicy
metadata: { name: ${name} }
spec: { endpointSelector: { matchLabels: { ${label} } }, ${rules} }
---
`;

const ofPushes = policy('pushes', 'eventsource-name: pushes', 'ingress: [{}], egress: [{}]');

function found(manifests: string, facts: SomeFacts = { traffic: 'audit' }) {
  return network
    .findFindings(aRendering({ shop: PODS + manifests }, facts))
    .map(({ object, path, what }) => `${object?.name} ${path}: ${what}`);
}

describe('pods of a component', () => {
  const half = policy('web', 'app: web', 'ingress: [{}]');
  const whole = policy('web', 'app: web', 'ingress: [{}], egress: [{}]');

  it('have policies for both ways; those of the network of their node need none', () => {
    expect(found(whole + ofPushes)).toEqual([]);
  });

  it('may have one policy for each way', () => {
    expect(found(half + policy('web-out', 'app: web', 'egress: [{}]') + ofPushes)).toEqual([]);
  });

  it('are open where policies say nothing of them, whoever makes them', () => {
    expect(found(half)).toEqual([
      'web spec.template.spec: no policy says of the pods of Deployment "web" whom they may call',
      'pushes spec: no policy says of the pods of EventSource "pushes" who may call them and whom they may call',
    ]);
  });

  it('are left alone where nobody looks at traffic', () => {
    expect(found(half, { traffic: 'off' })).toEqual([]);
    expect(found('')).toEqual([]);
  });
});
