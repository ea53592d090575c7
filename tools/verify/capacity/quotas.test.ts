import { deployment, findingsIn, quota } from '../testing/manifests';

describe('quotas', () => {
  const cpu = '{ requests: { cpu: 400m } }';

  it('hold what fits exactly', () => {
    expect(findingsIn(quota('{ requests.cpu: 1200m }') + deployment(3, cpu))).toEqual([]);
  });

  it('do not hold a thousandth more', () => {
    expect(findingsIn(quota('{ requests.cpu: 1199m }') + deployment(3, cpu))).toEqual([
      'ResourceQuota spec.hard["requests.cpu"]: gives 1199m, but it takes 1200m (Deployment writer 1200m)',
    ]);
  });

  it('hold the pod that a rollout starts before it stops one', () => {
    const rolling = deployment(3, cpu).replace('{ type: Recreate }', '{ rollingUpdate: { maxUnavailable: 0 } }');

    expect(findingsIn(quota('{ requests.cpu: 1500m }') + rolling)).toEqual([
      expect.stringContaining(
        'while Deployment writer rolls out, which starts a pod before it stops one, it takes 1600m',
      ),
    ]);
    expect(findingsIn(quota('{ requests.cpu: 1600m }') + rolling)).toEqual([]);
  });

  it('hold as many pods as an autoscaler may make', () => {
    const scaler = `
kind: HorizontalPodAutoscaler
metadata: { name: writer }
spec: { maxReplicas: 5, scaleTargetRef: { kind: Deployment, name: writer } }`;

    expect(findingsIn(quota('{ pods: 4 }') + deployment(2, cpu) + scaler)).toHaveLength(1);
    expect(findingsIn(quota('{ pods: 5 }') + deployment(2, cpu) + scaler)).toEqual([]);
  });

  it('hold a pod of a DaemonSet on each node, and one that rolls out', () => {
    const agent = `
kind: DaemonSet
metadata: { name: agent }
spec: { template: { spec: { containers: [{ name: main, resources: ${cpu} }] } } }`;

    expect(findingsIn(quota('{ cpu: 1200m }') + agent, { nodes: 3 })).toEqual([]);
    expect(findingsIn(quota('{ cpu: 1200m }') + agent, { nodes: 4 })).toHaveLength(1);
  });

  it('count the larger of what runs first and what runs on, with sidecars in both', () => {
    const pod = `
kind: Pod
metadata: { name: a }
spec:
  overhead: { cpu: 10m }
  initContainers:
    - { name: sidecar, restartPolicy: Always, resources: { requests: { cpu: 100m } } }
    - { name: first, resources: { requests: { cpu: 300m } } }
  containers: [{ name: main, resources: { requests: { cpu: 200m } } }]`;

    expect(findingsIn(quota('{ requests.cpu: 410m }') + pod)).toEqual([]);
    expect(findingsIn(quota('{ requests.cpu: 409m }') + pod)).toHaveLength(1);
  });

  it('hold what LimitRanges give to containers that state nothing', () => {
    const range = `
kind: LimitRange
metadata: { name: platform }
spec: { limits: [{ type: Container, default: { memory: 256Mi }, defaultRequest: { cpu: 50m } }] }
---`;
    const bare = range + deployment(4, '{}');

    expect(findingsIn(quota('{ requests.cpu: 200m, limits.memory: 1Gi, requests.memory: 1Gi }') + bare)).toEqual([]);
    expect(findingsIn(quota('{ requests.cpu: 199m }') + bare)).toHaveLength(1);
    expect(findingsIn(quota('{ limits.memory: 1023Mi }') + bare)).toHaveLength(1);
  });

  it('hold the volumes of every pod', () => {
    const database = `
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 3
  volumeClaimTemplates: [{ spec: { resources: { requests: { storage: 10Gi } } } }]
  template: { spec: {} }`;

    expect(findingsIn(quota('{ requests.storage: 30Gi, persistentvolumeclaims: 3 }') + database)).toEqual([]);
    expect(findingsIn(quota('{ requests.storage: 29Gi, persistentvolumeclaims: 2 }') + database)).toHaveLength(2);
    const fast = 'fast.storageclass.storage.k8s.io/requests.storage';
    expect(findingsIn(quota(`{ ${fast}: 1Gi }`) + database)).toEqual([]);
    expect(findingsIn(quota(`{ ${fast}: 1Gi }`) + database, {}, { storageClasses: ['fast'] })).toHaveLength(1);
  });

  it('count objects and the ports that Services open on nodes', () => {
    const service = `
kind: Service
metadata: { name: a }
spec: { type: NodePort, ports: [{ port: 80 }, { port: 443 }] }`;

    expect(findingsIn(quota('{ services: 1, count/services: 1, services.nodeports: 2 }') + service)).toEqual([]);
    expect(
      findingsIn(
        quota('{ services: 0, count/services: 0, services.nodeports: 1, services.loadbalancers: 0 }') + service,
      ),
    ).toHaveLength(3);
  });

  it('count only the pods that their scopes name', () => {
    const scoped = (priority: string) => `
kind: ResourceQuota
metadata: { name: platform }
spec:
  hard: { pods: 1 }
  scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In, values: [${priority}] }] }
---
kind: Deployment
metadata: { name: a }
spec: { replicas: 2, template: { spec: { priorityClassName: high, containers: [] } } }`;

    expect(findingsIn(scoped('low'))).toEqual([]);
    expect(findingsIn(scoped('high'))).toHaveLength(1);
  });

  const fifth = '{ resources: { requests: { cpu: 50m } } }';
  it.each([
    [
      'monitoring.coreos.com/v1',
      'Prometheus',
      '{ replicas: 2, shards: 2, resources: { requests: { cpu: 100m } } }',
      '440m',
    ],
    ['monitoring.coreos.com/v1', 'Alertmanager', '{ replicas: 3, resources: { requests: { cpu: 10m } } }', '60m'],
    ['postgresql.cnpg.io/v1', 'Cluster', '{ instances: 3, resources: { requests: { cpu: 100m } } }', '300m'],
    [
      'argoproj.io/v1alpha1',
      'EventBus',
      `{ jetstream: { containerTemplate: ${fifth}, reloaderContainerTemplate: ${fifth}, metricsContainerTemplate: ${fifth} } }`,
      '450m',
    ],
    ['argoproj.io/v1alpha1', 'Sensor', '{ template: { container: { resources: { requests: { cpu: 20m } } } } }', '20m'],
  ])('count what operators make of %s %s', (apiVersion, kind, spec, takes) => {
    const resource = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a }\nspec: ${spec}\n`;

    expect(findingsIn(quota('{ requests.cpu: 1m }') + `\n${resource}`)).toEqual([
      expect.stringContaining(`takes ${takes} (${kind} a ${takes})`),
    ]);
  });

  it('count what the flags of the Prometheus operator say of its reloaders', () => {
    const manifests = `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: a }
spec: { resources: { requests: { cpu: 100m } } }
---
kind: Deployment
metadata: { name: operator, namespace: elsewhere }
spec: { template: { spec: { containers: [{ name: a, args: [--config-reloader-cpu-request=1m, --config-reloader-cpu-limit=0] }] } } }
---`;

    expect(findingsIn(manifests + quota('{ cpu: 99m }'))).toEqual([expect.stringContaining('takes 101m')]);
  });
});
