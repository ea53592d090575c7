import { aRendering } from '@idp/testing';
import { wrongInSchedule } from './cron';
import { admission } from './index';

function found(manifest: string) {
  return admission
    .findFindings(aRendering({ shop: manifest }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const deployment = (labels: string, spec: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: ${labels} }, spec: ${spec} } }
`;
const cronJob = (spec: string, pod = '{ restartPolicy: Never }') => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: a }
spec: { ${spec}, jobTemplate: { spec: { template: { spec: ${pod} } } } }
`;

describe('a label', () => {
  const labelled = (labels: string) => `kind: ConfigMap\nmetadata: { name: a, labels: ${labels} }`;

  it.each(['{ app: Web_1.2 }', '{ example.com/app: "" }', `{ a: ${'x'.repeat(63)} }`])('may be %s', (labels) => {
    expect(found(labelled(labels))).toEqual([]);
  });

  it.each(['{ team: "two words" }', '{ a: -b }', '{ a/b/c: d }', '{ Example.com/a: d }', `{ a: ${'x'.repeat(64)} }`])(
    'may not be %s',
    (labels) => {
      expect(found(labelled(labels))).toHaveLength(1);
    },
  );

  it('names a level of pod security that there is', () => {
    const namespace = (level: string) =>
      `kind: Namespace\nmetadata: { name: a, labels: { pod-security.kubernetes.io/enforce: ${level} } }`;

    expect(found(namespace('restricted'))).toEqual([]);
    expect(found(namespace('restrict'))).toEqual([
      'metadata.labels["pod-security.kubernetes.io/enforce"]: there is no level "restrict" of pod security, so every pod is held to the strictest; use one of: privileged, baseline, restricted',
    ]);
  });
});

describe('a name', () => {
  it.each([
    'kind: ConfigMap\nmetadata: { name: kube-root-ca.crt }',
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: "shop:Reader" }',
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ port: 80 }] }',
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ name: a, port: 53 }, { name: b, port: 53, protocol: UDP }] }',
    deployment('{ app: web }', '{ containers: [{ name: a, ports: [{ name: http-metrics, containerPort: 1 }] }] }'),
  ])('may be: %s', (manifest) => {
    expect(found(manifest)).toEqual([]);
  });

  it.each([
    'kind: ConfigMap\nmetadata: { name: Shop_Config }',
    'apiVersion: v1\nkind: Service\nmetadata: { name: 1st }',
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ name: a, port: 80 }, { port: 81 }] }',
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ name: a, port: 80 }, { name: b, port: 80 }] }',
    deployment('{ app: web }', '{ containers: [{ name: a, env: [{ name: A, value: a }, { name: A, value: b }] }] }'),
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ name: a, port: 80 }, { name: a, port: 81 }] }',
    deployment(
      '{ app: web }',
      '{ containers: [{ name: a, ports: [{ name: prometheus-metrics, containerPort: 1 }] }] }',
    ),
    deployment('{ app: web }', '{ containers: [{ name: a, ports: [{ name: "8080", containerPort: 1 }] }] }'),
    deployment('{ app: web }', '{ initContainers: [{ name: a }], containers: [{ name: a }] }'),
  ])('may not be: %s', (manifest) => {
    expect(found(manifest)).toHaveLength(1);
  });
});

describe('a schedule', () => {
  it.each(['*/2 * * * *', '0 3 * * 1-5', '5,35 0-6/2 1 jan-mar SUN', '@daily', '@every 1h30m', '? ? * * ?'])(
    'may be %s',
    (schedule) => expect(wrongInSchedule(schedule)).toBeUndefined(),
  );

  it.each([
    ['*/2 * * *', 'it has 4 fields, not 5'],
    ['0 0 3 * * *', 'it has 6 fields, not 5'],
    ['0 25 * * *', '"25" is no hour: it goes from 0 to 23'],
    ['0 0 0 * *', '"0" is no day of the month: it goes from 1 to 31'],
    ['0 0 * * 7', '"7" is no day of the week: it goes from 0 to 6'],
    ['*/0 * * * *', '"*/0" is no minute: it goes from 0 to 59'],
    ['30-5 * * * *', '"30-5" is no minute: it goes from 0 to 59'],
    ['@nightly', '@nightly is no schedule'],
  ])('may not be %s', (schedule, wrong) => expect(wrongInSchedule(schedule)).toBe(wrong));

  it('is read in a time zone that there is', () => {
    expect(found(cronJob('schedule: "0 3 * * *", timeZone: Europe/Madrid'))).toEqual([]);
    expect(found(cronJob('schedule: "0 3 * * *", timeZone: Europe/Madird'))).toEqual([
      'spec.timeZone: there is no time zone "Europe/Madird"; write one of the tz database, such as Etc/UTC or Europe/Paris',
    ]);
    expect(found(cronJob('schedule: "0 3 * *"'))).toEqual([
      expect.stringContaining('spec.schedule: "0 3 * *" is never: it has 4 fields, not 5; write minute'),
    ]);
  });
});

describe('a workload', () => {
  it('ends where it is a Job, and only there', () => {
    expect(found(cronJob('schedule: "@daily"', '{}'))).toEqual([expect.stringContaining('may not restart always')]);
    expect(found(deployment('{ app: web }', '{ restartPolicy: Never }'))).toEqual([
      expect.stringContaining('may not restart Never'),
    ]);
  });

  it('grows to at least as many as its least', () => {
    const scaled = (least: number, most: number) =>
      `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: a }\nspec: { minReplicas: ${least}, maxReplicas: ${most} }`;

    expect(found(scaled(2, 2))).toEqual([]);
    expect(found(scaled(3, 2))).toEqual([
      'spec.maxReplicas: 2 is less than minReplicas, 3; state at least as many as the least',
    ]);
  });
});

describe('an amount', () => {
  const asking = (memory: string) =>
    deployment('{ app: web }', `{ containers: [{ name: a, resources: { requests: { memory: ${memory} } } }] }`);

  it.each(['16Mi', '1.5Gi', '"128974848"', '129e6', '250m', '2'])('may be %s', (memory) => {
    expect(found(asking(memory))).toEqual([]);
  });

  it.each(['16MB', '1 Gi', '16mi', '1,5Gi', 'much'])('may not be %s', (memory) => {
    expect(found(asking(`"${memory}"`))).toEqual([
      `spec.template.spec.containers[0].resources.requests.memory: "${memory}" is no amount; write a number and one of Ki, Mi, Gi, Ti, k, M, G, T or m`,
    ]);
  });
});

describe('a quota', () => {
  it('gives an amount of what it names', () => {
    const quota = (amount: string) => `kind: ResourceQuota\nmetadata: { name: a }\nspec: { hard: { pods: ${amount} } }`;

    expect(found(quota('"0"'))).toEqual([]);
    expect(found(quota('null'))).toEqual([expect.stringContaining('it gives no amount')]);
    expect(found(quota('10GB'))).toEqual([expect.stringContaining('"10GB" is no amount; write a number')]);
  });
});
