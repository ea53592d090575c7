import { aRendering } from '@idp/testing';
import { admission } from './index';

function found(kind: string, spec: string, apiVersion = 'apps/v1') {
  const manifest = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a, namespace: shop }\nspec: { ${spec} }\n`;
  return admission.findFindings(aRendering({ shop: manifest })).map(({ path, what }) => `${path}: ${what}`);
}

const podOf = (spec: string, containers = 'containers: [{ name: a }]') =>
  `template: { spec: { ${[spec, containers].filter((part) => part !== '').join(', ')} } }`;

describe('a pod', () => {
  it.each([
    podOf('dnsPolicy: None, dnsConfig: { nameservers: [1.1.1.1] }'),
    podOf('hostAliases: [{ ip: "::1", hostnames: [a] }]'),
    podOf('topologySpreadConstraints: [{ topologyKey: a, whenUnsatisfiable: DoNotSchedule, minDomains: 2 }]'),
    podOf('volumes: [{ name: a, projected: { sources: [{ serviceAccountToken: { expirationSeconds: 600 } }] } }]'),
    podOf('', 'containers: [{ name: a, readinessProbe: { tcpSocket: { port: 80 } } }]'),
    podOf('', 'initContainers: [{ name: a, restartPolicy: Always, startupProbe: { exec: { command: [a] } } }]'),
  ])('is taken: %s', (spec) => {
    expect(found('Deployment', spec)).toEqual([]);
  });

  it.each([
    [podOf('dnsPolicy: None'), 'spec.template.spec.dnsPolicy: it asks nobody for names'],
    [podOf('hostAliases: [{ ip: vault }]'), 'spec.template.spec.hostAliases[0].ip: "vault" is no address'],
    [podOf('activeDeadlineSeconds: 60'), 'the pods of a Deployment go on, and may have no deadline'],
    [
      podOf('topologySpreadConstraints: [{ topologyKey: a, whenUnsatisfiable: ScheduleAnyway, minDomains: 2 }]'),
      'topologySpreadConstraints[0].minDomains: stands beside DoNotSchedule only',
    ],
    [
      podOf(
        'topologySpreadConstraints: [{ topologyKey: a, whenUnsatisfiable: ScheduleAnyway }, { topologyKey: a, whenUnsatisfiable: ScheduleAnyway }]',
      ),
      'topologySpreadConstraints[1]: a second rule for a ScheduleAnyway',
    ],
    [
      podOf('volumes: [{ name: a, projected: { sources: [{ serviceAccountToken: { expirationSeconds: 60 } }] } }]'),
      'serviceAccountToken.expirationSeconds: 60 is out of range',
    ],
    [
      podOf('', 'containers: [{ name: a, readinessProbe: { tcpSocket: { port: 80 }, exec: { command: [a] } } }]'),
      'readinessProbe: it asks in 2 ways: exec, tcpSocket',
    ],
    [podOf('', 'containers: [{ name: a, livenessProbe: { periodSeconds: 5 } }]'), 'livenessProbe: it asks nothing'],
    [
      podOf('', 'initContainers: [{ name: a, readinessProbe: { exec: { command: [a] } } }]'),
      'nobody asks what runs first and ends',
    ],
  ])('is refused: %s', (spec, problem) => {
    expect(found('Deployment', spec)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a Service', () => {
  it.each([
    'type: NodePort, externalTrafficPolicy: Local, ports: [{ port: 80, nodePort: 30080 }]',
    'clusterIP: None',
    'type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8, "fd00::/8"]',
  ])('is taken: %s', (spec) => {
    expect(found('Service', spec, 'v1')).toEqual([]);
  });

  it.each([
    ['externalTrafficPolicy: Local', 'spec.externalTrafficPolicy: only what is reached from outside may have it'],
    ['ports: [{ port: 80, nodePort: 30080 }]', 'spec.ports[0].nodePort: only what is reached from outside'],
    ['clusterIP: none', 'spec.clusterIP: "none" is no address'],
    ['type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/33]', '"10.0.0.0/33" is no range of addresses'],
    ['type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0]', '"10.0.0.0" is no range of addresses'],
  ])('is refused: %s', (spec, problem) => {
    expect(found('Service', spec, 'v1')).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a rollout, a budget, a range and a schedule', () => {
  it.each([
    ['Deployment', 'strategy: { type: Recreate, rollingUpdate: null }', 'apps/v1'],
    ['Deployment', 'strategy: { rollingUpdate: { maxSurge: 25%, maxUnavailable: 0 } }', 'apps/v1'],
    ['PodDisruptionBudget', 'minAvailable: 50%', 'policy/v1'],
    ['LimitRange', 'limits: [{ type: Container, defaultRequest: { memory: 64Mi }, default: { memory: 64Mi } }]', 'v1'],
    [
      'CronJob',
      'schedule: "0 0 29 2 *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }',
      'batch/v1',
    ],
    [
      'CronJob',
      'schedule: "0 0 31 2 1", jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }',
      'batch/v1',
    ],
    [
      'CronJob',
      'schedule: "0 0 31 2,3 *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }',
      'batch/v1',
    ],
    ['ScheduledBackup', 'schedule: "0 30 2 * * *"', 'postgresql.cnpg.io/v1'],
    ['ScheduledBackup', 'schedule: "@daily"', 'postgresql.cnpg.io/v1'],
  ])('is taken: %s %s', (kind, spec, apiVersion) => {
    expect(found(kind, spec, apiVersion)).toEqual([]);
  });

  it.each([
    ['Deployment', 'strategy: { type: Recreate, rollingUpdate: { maxSurge: 1 } }', 'apps/v1', 'are not rolled'],
    [
      'Deployment',
      'strategy: { rollingUpdate: { maxSurge: "50" } }',
      'apps/v1',
      '"50" is neither a number nor a share',
    ],
    ['PodDisruptionBudget', 'minAvailable: 1, maxUnavailable: 1', 'policy/v1', 'either how many may be missing or'],
    [
      'LimitRange',
      'limits: [{ type: Container, defaultRequest: { memory: 1Gi }, default: { memory: 64Mi } }]',
      'v1',
      'spec.limits[0].defaultRequest.memory: 1Gi is more than default, 64Mi',
    ],
    [
      'CronJob',
      'schedule: "0 0 31 2 *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }',
      'batch/v1',
      'no month 2 has a day 31',
    ],
    [
      'CronJob',
      'schedule: "0 0 31 4,6 *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never } } } }',
      'batch/v1',
      'no month 4,6 has a day 31',
    ],
    ['ScheduledBackup', 'schedule: "30 2 * * *"', 'postgresql.cnpg.io/v1', 'it begins with no second'],
    ['ScheduledBackup', 'schedule: "0 61 2 * * *"', 'postgresql.cnpg.io/v1', '"61" is no minute'],
  ])('is refused: %s %s', (kind, spec, apiVersion, problem) => {
    expect(found(kind, spec, apiVersion)).toEqual([expect.stringContaining(problem)]);
  });
});
