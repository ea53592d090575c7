import { aRendering } from '@idp/testing';
import { uniqueness } from './index';

interface Some {
  readonly kind?: string;
  readonly spec?: string;
  readonly pod?: string;
  readonly port?: string;
}

const workload = (name: string, { kind = 'DaemonSet', spec = '', pod = '', port = 'hostPort: 9100' }: Some) =>
  `kind: ${kind}\nmetadata: { name: ${name} }\nspec: { ${spec}template: { spec: { ${pod}containers: [{ name: a, ports: [{ ${port} }] }] } } }`;

function found(one: Some, other: Some, nodes = 3) {
  const rendering = aRendering({ shop: workload('a', one), bank: workload('b', other) }, { nodes });
  return uniqueness.findFindings(rendering).map(({ component, path, what }) => `${component} ${path}: ${what}`);
}

const ofNode = { pod: 'hostNetwork: true, ', port: 'containerPort: 9100' };
const deployment = (replicas: number, more: Some = {}) => ({
  kind: 'Deployment',
  spec: `replicas: ${replicas}, `,
  ...more,
});

describe('a port of a node', () => {
  it.each([
    ['two DaemonSets', {}, {}],
    ['the network of the node and a port of it', ofNode, {}],
    [
      'what runs on each node and what runs on one',
      { pod: 'nodeSelector: { kubernetes.io/os: linux }, ' },
      deployment(1),
    ],
    ['more copies together than there are nodes', deployment(2), deployment(2)],
    ['one at all addresses of the node', { port: 'hostPort: 9100, hostIP: 127.0.0.1' }, {}],
  ])('is not for %s', (_, one, other) => {
    expect(found(one, other)).toEqual([
      expect.stringMatching(
        /^bank spec.template.spec.containers\[0\].ports\[0\]\.hostPort: it has port 9100 of its nodes, as has \w+ "a" of shop$/,
      ),
    ]);
  });

  it.each([
    ['two ports', {}, { port: 'hostPort: 9101' }],
    ['two protocols', {}, { port: 'hostPort: 9100, protocol: UDP' }],
    ['two addresses', { port: 'hostPort: 9100, hostIP: 127.0.0.1' }, { port: 'hostPort: 9100, hostIP: 10.0.0.1' }],
    ['ports of pods', { port: 'containerPort: 9100' }, { port: 'containerPort: 9100' }],
    ['copies for which there are nodes', deployment(2), deployment(1)],
    ['different nodes', { pod: 'nodeSelector: { disk: ssd }, ' }, { pod: 'nodeSelector: { disk: hdd }, ' }],
    ['nodes that are left', { pod: 'nodeSelector: { disk: ssd }, ' }, deployment(1)],
  ])('is for %s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
