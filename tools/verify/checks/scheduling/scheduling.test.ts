import { aRendering, type SomeCluster } from '@idp/testing';
import { scheduling } from './index';

function found(manifests: string, cluster: SomeCluster = {}) {
  return scheduling
    .findFindings(aRendering({ shop: manifests }, {}, cluster))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const deployment = (spec: string) => `
kind: Deployment
metadata: { name: web }
spec: { template: { spec: ${spec} } }
`;
const requiring = (...expressions: string[]) =>
  deployment(
    `{ affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [${expressions
      .map((expression) => `{ matchExpressions: [${expression}] }`)
      .join(', ')}] } } } }`,
  );

describe('a node', () => {
  it.each([
    '{ nodeSelector: { kubernetes.io/os: linux, kubernetes.io/arch: arm64 } }',
    '{ nodeSelector: { topology.kubernetes.io/zone: a } }',
    '{ nodeSelector: { disk: ssd } }',
  ])('is what pods ask for: %s', (spec) => {
    expect(found(deployment(spec), { nodeLabels: { disk: ['ssd', 'hdd'] } })).toEqual([]);
  });

  it('is none that nobody declares', () => {
    expect(found(deployment('{ nodeSelector: { disk: ssd } }'))).toEqual([
      'spec.template.spec.nodeSelector: no node has disk=ssd; declare the label under nodeLabels in environments/test/cluster.yaml, or do not ask for it',
    ]);
    expect(found(deployment('{ nodeSelector: { kubernetes.io/os: windows } }'))).toEqual([
      expect.stringContaining('no node has kubernetes.io/os=windows; nodes have: linux'),
    ]);
  });

  it('is asked for in several ways, of which one will do', () => {
    const known = '{ key: kubernetes.io/os, operator: Exists }';
    const unknown = '{ key: disk, operator: In, values: [ssd, nvme] }';

    expect(found(requiring(unknown, known))).toEqual([]);
    expect(found(requiring(`${known}, ${unknown}`))).toEqual([
      expect.stringContaining('no node has disk In ssd|nvme; declare'),
    ]);
    expect(found(requiring('{ key: disk, operator: DoesNotExist }', unknown))).toEqual([]);
    expect(found(requiring('{ key: kubernetes.io/os, operator: NotIn, values: [linux] }'))).toHaveLength(1);
    expect(found(requiring('{ key: disk, operator: NotIn, values: [hdd] }'))).toEqual([]);
  });

  it('is asked for by operators too', () => {
    expect(found('kind: Prometheus\nmetadata: { name: a }\nspec: { nodeSelector: { disk: ssd } }')).toHaveLength(1);
    expect(
      found('kind: Cluster\nmetadata: { name: a }\nspec: { affinity: { nodeSelector: { disk: ssd } } }'),
    ).toHaveLength(1);
  });

  it('takes only pods that tolerate its taints', () => {
    const nodeTaints = [{ key: 'for', value: 'platform', effect: 'NoSchedule' as const }];
    const tolerating = (toleration: string) => deployment(`{ tolerations: [${toleration}] }`);

    expect(found(deployment('{}'), { nodeTaints })).toEqual([
      'spec.template.spec.tolerations: every node has the taint for=platform:NoSchedule; tolerate it, or take it from nodeTaints in environments/test/cluster.yaml',
    ]);
    expect(found(tolerating('{ key: for, value: platform }'), { nodeTaints })).toEqual([]);
    expect(found(tolerating('{ operator: Exists }'), { nodeTaints })).toEqual([]);
    expect(found(tolerating('{ key: for, operator: Exists, effect: NoExecute }'), { nodeTaints })).toHaveLength(1);
    expect(found(tolerating('{ key: for, value: teams }'), { nodeTaints })).toHaveLength(1);
  });
});

describe('a scheduler', () => {
  it('is one that somebody runs', () => {
    const own =
      'kind: Deployment\nmetadata: { name: own }\nspec: { template: { spec: { containers: [{ name: a, args: ["--scheduler-name=own"] }] } } }\n---\n';

    expect(found(deployment('{ schedulerName: default-scheduler }'))).toEqual([]);
    expect(found(own + deployment('{ schedulerName: own }'))).toEqual([]);
    expect(found(own + deployment('{ schedulerName: default-schedular }'))).toEqual([
      'spec.template.spec.schedulerName: nobody runs the scheduler "default-schedular", so its pods wait for ever; did you mean "default-scheduler"?',
    ]);
  });

  it('may have any name: none is taken for a pattern', () => {
    expect(found(deployment("{ schedulerName: 'own(' }"))).toEqual([
      'spec.template.spec.schedulerName: nobody runs the scheduler "own(", so its pods wait for ever; leave it out',
    ]);
  });
});
