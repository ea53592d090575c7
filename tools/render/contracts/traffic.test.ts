import type { Component, Environment, Peer, Traffic } from '@idp/model';
import { chartOf, values } from '../testing/chart-of';

describe('traffic', () => {
  const specOf = (contracts: Partial<Component>, facts = {}) =>
    Object(values(chartOf(contracts, { traffic: 'enforced', cluster: { api: {} }, ...facts }))).traffic?.server;
  const ofPods = (more: Partial<Traffic<unknown>>) => ({ traffic: { server: { pods: { app: 'grafana' }, ...more } } });
  const open = (port: number, protocol = 'TCP') => [{ ports: [{ port: String(port), protocol }] }];
  const probes = { fromEntities: ['host'] };
  const names = { toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }] };

  it('that nobody declares is stopped, but for probes of the node', () => {
    expect(specOf(ofPods({}))).toEqual({
      endpointSelector: { matchLabels: { app: 'grafana' } },
      ingress: [probes],
      egress: [{}],
    });
  });

  it('comes in at the ports that the pods serve, where no others are named', () => {
    const from: Peer[] = [{ entity: 'ingress' }, { program: 'pyrra', ports: [8080] }];
    const pyrra = { 'k8s:io.kubernetes.pod.namespace': 'observability', 'app.kubernetes.io/name': 'pyrra' };

    expect(specOf(ofPods({ ports: [3000], from })).ingress).toEqual([
      probes,
      { fromEntities: ['ingress'], toPorts: open(3000) },
      { fromEndpoints: [{ matchLabels: pyrra }], toPorts: open(8080) },
    ]);
  });

  it('of the API server may come from the node that it runs on', () => {
    expect(specOf(ofPods({ ports: [9443], from: [{ entity: 'kube-apiserver' }] })).ingress[1]).toEqual({
      fromEntities: ['kube-apiserver', 'remote-node'],
      toPorts: open(9443),
    });
  });

  it('goes out where it is named, and names are looked up', () => {
    const to: Peer[] = [
      { program: 'loki' },
      { hosts: ['api.example.com', '*.example.org', '10.0.0.1', 'fd00::1'], ports: [443] },
      { entity: 'kube-apiserver' },
    ];

    expect(specOf(ofPods({ to })).egress).toMatchObject([
      names,
      { toEndpoints: [{ matchLabels: { 'app.kubernetes.io/name': 'loki' } }], toPorts: open(3100) },
      { toFQDNs: [{ matchName: 'api.example.com' }, { matchPattern: '*.example.org' }], toPorts: open(443) },
      { toCIDR: ['10.0.0.1/32', 'fd00::1/128'], toPorts: open(443) },
      { toEntities: ['kube-apiserver'] },
    ]);
  });

  it('goes to pages of the platform through the Gateway, or through what stands before it', () => {
    const to: Peer[] = [{ route: 'dex' }];
    const gateway = { hostPorts: { http: 8080, https: 8443 } };

    expect(specOf(ofPods({ to })).egress.slice(1)).toEqual([
      { toEntities: ['ingress'] },
      { toFQDNs: [{ matchName: 'dex.test.example.com' }], toPorts: open(443) },
    ]);
    expect(specOf(ofPods({ to }), { gateway }).egress.slice(1)).toEqual([
      { toEntities: ['ingress'] },
      { toEntities: ['host', 'remote-node'], toPorts: open(8443) },
    ]);
  });

  it('between the pods themselves goes both ways', () => {
    const each = [{ matchLabels: { app: 'grafana' } }];
    const { ingress, egress } = specOf(ofPods({ among: [9094] }));

    expect(ingress[1]).toEqual({ fromEndpoints: each, toPorts: open(9094, 'ANY') });
    expect(egress[1]).toEqual({ toEndpoints: each, toPorts: open(9094, 'ANY') });
  });

  it('of Prometheus comes in where metrics of the same key are read', () => {
    const metrics = {
      server: { selector: { app: 'grafana' }, port: 'http', target: 3001 },
      other: { selector: { app: 'grafana' }, port: 'http', target: 3002 },
    };

    expect(specOf({ ...ofPods({}), metrics }).ingress[1]).toMatchObject({
      fromEndpoints: [{ matchLabels: { 'app.kubernetes.io/name': 'prometheus' } }],
      toPorts: open(3001),
    });
  });

  it('is named by the values and the environment, without programs that are off there', () => {
    const to = (_values: unknown, { domain }: Environment): Peer[] => [
      { hosts: [`api.${domain}`] },
      { program: 'loki' },
    ];

    expect(specOf(ofPods({ to }), { components: { loki: false } }).egress.slice(1)).toEqual([
      { toFQDNs: [{ matchName: 'api.test.example.com' }] },
    ]);
  });

  it.each(['off', 'audit', 'enforced'])('is written only where the environment looks at it: %s', (mode) => {
    expect(specOf(ofPods({}), { traffic: mode }) !== undefined).toBe(mode !== 'off');
  });
});
