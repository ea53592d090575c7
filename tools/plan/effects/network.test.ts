import { wordsOf } from '../testing/plan-of';

const policy = (spec: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: ${spec}`;
const cilium = (spec: string) =>
  `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: a}\nspec: ${spec}`;
const from = (...names: string[]) =>
  `from: [${names.map((name) => `{podSelector: {matchLabels: {app: ${name}}}}`).join()}]`;
const service = (type: string) => `kind: Service\nmetadata: {name: a}\nspec: {type: ${type}}`;

describe('what becomes reachable', () => {
  it('is what a policy closed that is gone', () => {
    expect(wordsOf(policy('{}'), '')).toEqual([
      '! is gone: what it closed is open, unless another policy selects the same pods',
    ]);
  });

  it.each([
    [
      'another peer',
      `{ingress: [{${from('a')}}]}`,
      `{ingress: [{${from('a', 'b')}}]}`,
      'in from podSelector: matchLabels: app: b on any port',
    ],
    [
      'another port',
      `{ingress: [{${from('a')}, ports: [{port: 80}]}]}`,
      `{ingress: [{${from('a')}, ports: [{port: 80}, {port: 443}]}]}`,
      'in from podSelector: matchLabels: app: a on port 443/TCP',
    ],
    [
      'any port',
      `{ingress: [{${from('a')}, ports: [{port: 80}]}]}`,
      `{ingress: [{${from('a')}}]}`,
      'in from podSelector: matchLabels: app: a on any port',
    ],
    ['anybody', `{ingress: [{${from('a')}}]}`, '{ingress: [{}]}', 'in from anybody on any port'],
    [
      'a direction that is no longer closed',
      '{policyTypes: [Ingress, Egress]}',
      '{policyTypes: [Ingress]}',
      'out to anybody on any port',
    ],
  ])('is %s', (_what, before, after, words) => {
    expect(wordsOf(policy(before), policy(after))).toEqual([`! lets through more: ${words}`]);
  });

  it('is told of policies of Cilium as well', () => {
    const egress = (...entities: string[]) =>
      cilium(`{egress: [{toEntities: [${entities.join()}], toPorts: [{ports: [{port: "443"}]}]}]}`);

    expect(wordsOf(egress('cluster'), egress('cluster', 'world'))).toEqual([
      '! lets through more: out to toEntities world on port 443/TCP',
    ]);
  });

  it('is nothing where a policy closes more', () => {
    expect(wordsOf(policy('{ingress: [{}]}'), policy(`{ingress: [{${from('a')}}]}`))).toEqual([]);
  });

  it('is a Service that nodes or a load balancer answer for', () => {
    expect(wordsOf(service('ClusterIP'), service('LoadBalancer'))).toEqual([
      '! can be reached from outside of the cluster, as a LoadBalancer',
    ]);
    expect(wordsOf(service('LoadBalancer'), service('ClusterIP'))).toEqual([]);
  });

  it('is a host that a route answers for', () => {
    const route = (...hosts: string[]) => `kind: HTTPRoute\nmetadata: {name: a}\nspec: {hostnames: [${hosts.join()}]}`;

    expect(wordsOf(route('a.example.com'), route('a.example.com', 'b.example.com'))).toEqual([
      'answers for b.example.com',
    ]);
  });
});
