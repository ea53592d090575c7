import { isOn, providers, type EnvironmentFolder, type JsonObject } from '@idp/model';

/** The name of the k3d cluster of an environment. */
export function k3dNameOf(platform: string, { name }: EnvironmentFolder): string {
  return `${platform}-${name}`;
}

/**
 * The cluster and the registry of an environment as k3d makes them. Where cilium is on, k3s leaves the network and the
 * Services to it; what the platform brings itself, k3s does not bring.
 */
export function k3dConfigOf(environment: EnvironmentFolder, platform: string): JsonObject {
  const { kubernetes } = environment.cluster.value;
  const { gateway, nodes, registry } = environment.facts.value;
  const { hostname, port } = new URL(registry.replace(/^oci:/, 'http:'));
  // Browsers look for pages at 80 and 443; the Gateway listens elsewhere on the nodes.
  const { hostPorts } = gateway;
  const ports = hostPorts ? [`80:${hostPorts.http}`, `443:${hostPorts.https}`] : [];
  return {
    apiVersion: 'k3d.io/v1alpha5',
    kind: 'Simple',
    metadata: { name: k3dNameOf(platform, environment) },
    servers: 1,
    agents: nodes - 1,
    // Without a version in cluster.yaml, the one that k3d brings.
    image: kubernetes && `docker.io/rancher/k3s:v${kubernetes}-k3s1`,
    ports: ports.map((one) => ({ port: `127.0.0.1:${one}`, nodeFilters: ['loadbalancer'] })),
    registries: { create: { name: hostname, host: '127.0.0.1', hostPort: port || '80' } },
    options: {
      k3d: { wait: true, timeout: '300s' },
      k3s: { extraArgs: argumentsOf(environment).map((arg) => ({ arg, nodeFilters: ['server:*'] })) },
      kubeconfig: { updateDefaultKubeconfig: true, switchCurrentContext: false },
    },
  };
}

function argumentsOf(environment: EnvironmentFolder): readonly string[] {
  const network = isOn(providers.traffic, environment)
    ? ['--flannel-backend=none', '--disable-network-policy', '--disable-kube-proxy']
    : [];
  // Where the Gateway listens on the nodes, nobody has to give out addresses.
  const addresses = environment.facts.value.gateway.hostPorts ? ['--disable=servicelb'] : [];
  const metrics = isOn('metrics-server', environment) ? ['--disable=metrics-server'] : [];
  return [...network, '--disable=traefik', ...addresses, ...metrics];
}
