import { helmValuesOf } from '@idp/testing';
import cilium from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(cilium, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).cilium;

describe('cilium', () => {
  it('takes the place of kube-proxy, so it knows the Kubernetes API by the address that nodes have', () => {
    expect(chartIn({ cluster: { api: { host: 'api.example.com', port: 6443 } } })).toMatchObject({
      kubeProxyReplacement: true,
      k8sServiceHost: 'api.example.com',
      k8sServicePort: 6443,
    });
  });

  it('finds the API where k3s has it on every node unless it is told otherwise', () => {
    expect(chartIn()).toMatchObject({ k8sServiceHost: '127.0.0.1', k8sServicePort: 6444 });
  });

  it.each([
    ['off', false],
    ['audit', true],
    ['enforced', false],
  ] as const)('with traffic %s, only writes down what policies would stop: %s', (traffic, policyAuditMode) => {
    expect(chartIn({ traffic })).toMatchObject({ policyAuditMode });
  });

  it('opens Gateways on ports of nodes only where the environment has them', () => {
    const hostPorts = { http: 8080, https: 8443 };

    expect(chartIn({ gateway: { hostPorts } })).toMatchObject({ gatewayAPI: { hostNetwork: { enabled: true } } });
    expect(chartIn()).toMatchObject({ gatewayAPI: { hostNetwork: { enabled: false } } });
  });

  it('answers hosts of routes inside the cluster with the Gateway, where the public answer is the machine itself', () => {
    const hostPorts = { http: 8080, https: 8443 };
    const domain = 'laptop.example.com';

    expect(valuesIn({ domain, gateway: { names: 'cluster', hostPorts } })).toMatchObject({
      hostPorts,
      names: { domain, target: 'platform-gateway.kube-system.svc.cluster.local' },
    });
    expect(valuesIn({ domain, gateway: { names: 'cluster' } })).toMatchObject({
      names: { target: 'cilium-gateway-platform.gateway.svc.cluster.local' },
    });
    expect(valuesIn({ domain })).not.toHaveProperty('names');
  });

  it('lets the cluster make the certificates of Hubble, so that every rendering is the same', () => {
    expect(chartIn()).toMatchObject({ hubble: { tls: { auto: { method: 'cronJob' } } } });
  });

  it.each(['demo', 'standard', 'ha'] as const)(
    'in size %s, shows the page of Hubble, which has no login, only where an environment says so',
    (size) => {
      expect(valuesIn({ size })).not.toHaveProperty('routes.hubble');
      expect(valuesIn({ size }, { page: true })).toHaveProperty('routes.hubble');
    },
  );

  it('gives the chart no label that selectors of its own use', () => {
    const { commonLabels } = chartIn() as { commonLabels: object };

    expect(Object.keys(commonLabels).filter((label) => label.startsWith('app.kubernetes.io/'))).toEqual([]);
  });

  it('has as many copies of the operator as the environment asks for, and replaces one after the other', () => {
    expect(chartIn({ replicas: 3 })).toMatchObject({
      operator: {
        replicas: 3,
        podDisruptionBudget: { enabled: true },
        updateStrategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
      },
    });
  });
});
