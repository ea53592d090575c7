import { anEnvironmentFolder } from '@idp/testing';
import { k3dConfigOf } from './k3d-config';

const facts = {
  registry: 'oci://registry.localhost:5000/platform',
  nodes: 3,
  gateway: { hostPorts: { http: 8080, https: 8443 } },
};

describe('the cluster that k3d makes', () => {
  it('has the nodes, the ports and the registry that the environment names', () => {
    expect(k3dConfigOf(anEnvironmentFolder(facts, {}, 'local'), 'idp')).toMatchObject({
      apiVersion: 'k3d.io/v1alpha5',
      kind: 'Simple',
      metadata: { name: 'idp-local' },
      servers: 1,
      agents: 2,
      ports: [
        { port: '127.0.0.1:80:8080', nodeFilters: ['loadbalancer'] },
        { port: '127.0.0.1:443:8443', nodeFilters: ['loadbalancer'] },
      ],
      registries: { create: { name: 'registry.localhost', host: '127.0.0.1', hostPort: '5000' } },
    });
  });

  it('leaves network and Services to cilium, and keeps its own where cilium is off', () => {
    const argumentsOf = (more: object) =>
      JSON.stringify(k3dConfigOf(anEnvironmentFolder({ ...facts, ...more }, {}, 'local'), 'idp'));

    expect(argumentsOf({})).toContain('--disable-kube-proxy');
    expect(argumentsOf({})).toContain('--flannel-backend=none');
    expect(argumentsOf({ components: { cilium: false } })).not.toContain('--disable-kube-proxy');
  });
});
