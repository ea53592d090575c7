import { chartOf, operator, store, values } from '../testing/chart-of';

describe('a database', () => {
  const size = { volume: '2Gi', cpu: '50m', memory: '128Mi', memoryLimit: '512Mi' };
  const declared = (resources: () => object) => ({
    needs: [store.definition, operator.definition],
    databases: {
      sessions: {
        clients: { app: 'grafana' },
        priorityClass: 'a-class',
        resources: () => ({ ...size, ...resources() }),
      },
    },
  });
  const chart = (facts = {}) =>
    chartOf(
      declared(() => ({})),
      { cluster: { api: {} }, ...facts },
    );

  it('has an instance for each replica, on nodes of their own', () => {
    expect(values(chart({ replicas: 3 }))).toMatchObject({
      databases: {
        sessions: {
          ...size,
          instances: 3,
          disruptionBudget: true,
          spread: [{ labelSelector: { matchLabels: { 'cnpg.io/cluster': 'grafana-sessions' } } }],
        },
      },
    });
    expect(values(chart({ replicas: 1 }))).toMatchObject({ databases: { sessions: { disruptionBudget: false } } });
  });

  it('runs the image of its operator, pulled as the environment pulls images', () => {
    expect(values(chart({ images: { 'quay.io': 'mirror.example.com' } }))).toMatchObject({
      databases: { sessions: { image: 'mirror.example.com/postgresql:18' } },
    });
  });

  it('lets in its clients, its operator and Prometheus only, where traffic is looked at', () => {
    const { traffic } = Object(values(chart({ traffic: 'audit' }))).databases.sessions;
    const operators = { 'k8s:io.kubernetes.pod.namespace': 'infrastructure', app: 'operator' };

    expect(traffic.instances.ingress.slice(1)).toMatchObject([
      { fromEndpoints: [{ matchLabels: { app: 'grafana' } }], toPorts: [{ ports: [{ port: '5432' }] }] },
      { fromEndpoints: [{ matchLabels: operators }] },
      { fromEndpoints: [{ matchLabels: { 'cnpg.io/cluster': 'grafana-sessions' } }] },
      { toPorts: [{ ports: [{ port: '9187' }] }] },
    ]);
    expect(values(chart())).not.toHaveProperty('databases.sessions.traffic');
  });

  it('may be called by its clients, and goes out to where it is backed up', () => {
    const backups = { destination: 's3://a-bucket/databases', region: 'eu-central-1' };
    const { traffic } = Object(values(chart({ traffic: 'audit', backups }))).databases.sessions;

    expect(traffic.clients).toMatchObject({
      endpointSelector: { matchLabels: { app: 'grafana' } },
      egress: [{}, { toEndpoints: [{ matchLabels: { 'cnpg.io/cluster': 'grafana-sessions' } }] }],
    });
    expect(traffic.instances.egress).toContainEqual(
      expect.objectContaining({
        toFQDNs: [{ matchName: 's3.eu-central-1.amazonaws.com' }, { matchPattern: '*.s3.eu-central-1.amazonaws.com' }],
      }),
    );
  });

  it('is not built without a size', () => {
    expect(() => chartOf(declared(() => ({ volume: 2 })))).toThrow('volume');
  });
});
