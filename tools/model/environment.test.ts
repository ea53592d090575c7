import { environmentOf, rewriteImage } from './environment';
import type { Facts } from './environment.gen';

const facts: Facts = {
  domain: 'test.example.com',
  cluster: { server: 'https://kubernetes.default.svc', provider: 'existing', api: { host: '127.0.0.1', port: 6444 } },
  size: 'standard',
  nodes: 3,
  registryPlainHttp: false,
  registry: 'oci://registry.example.com/platform',
  images: {},
  promotion: {
    pullRequests: 'environment',
    title: '',
    labels: [],
    reviewers: [],
    gates: { healthy: false, clean: false },
    holds: [],
  },
  argoCd: {},
  components: {},
  removals: [],
  tls: { issuer: 'platform-ca' },
  gateway: { names: 'public' },
  sync: {
    automated: true,
    prune: true,
    selfHeal: true,
    retry: { limit: 1, duration: '1s', factor: 2, maxDuration: '1m' },
  },
  traffic: 'off',
  vaultKeys: 'vault',
  protected: false,
  labels: {},
};

describe('an image', () => {
  const rewrites = { 'docker.io': 'mirror.example.com/docker', 'docker.io/grafana': 'mirror.example.com/grafana' };

  it.each([
    ['docker.io/hashicorp/vault', 'mirror.example.com/docker/hashicorp/vault'],
    ['docker.io/grafana/loki', 'mirror.example.com/grafana/loki'],
    ['docker.io', 'mirror.example.com/docker'],
    ['docker.io.example.com/a', 'docker.io.example.com/a'],
    ['quay.io/jetstack/cert-manager', 'quay.io/jetstack/cert-manager'],
  ])('%s is pulled as %s', (image, pulled) => {
    expect(rewriteImage(image, rewrites)).toBe(pulled);
  });
});

describe('an environment', () => {
  it.each([
    [3, 3, 'DoNotSchedule'],
    [3, 2, 'ScheduleAnyway'],
  ])('keeps %i copies on %i nodes apart: %s', (replicas, nodes, whenUnsatisfiable) => {
    const environment = environmentOf(
      'test',
      { ...facts, replicas, nodes },
      { labels: {}, groups: { administrators: [], editors: [], viewers: [] } },
      () => true,
    );

    expect(environment.spread({ app: 'vault' })).toMatchObject([
      { whenUnsatisfiable, nodeTaintsPolicy: 'Honor', labelSelector: { matchLabels: { app: 'vault' } } },
    ]);
  });
});
