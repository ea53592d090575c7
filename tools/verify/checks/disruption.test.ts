import { aRendering, type SomeFacts } from '@idp/testing';
import fc from 'fast-check';
import { disruption } from './disruption';

const HA = { size: 'ha', nodes: 3 } as const;

function findingsIn(manifests: string, facts: SomeFacts = {}): readonly string[] {
  return disruption
    .findFindings(aRendering({ loki: manifests }, facts))
    .map(({ object, path, what }) => `${object?.kind} ${path ?? ''}: ${what}`);
}

const budget = (rule: string, name = 'a') => `
kind: PodDisruptionBudget
metadata: { name: ${name} }
spec: { selector: { matchLabels: { app: a } }, ${rule} }
---`;

const SPREAD =
  'topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: a } } }]';
const APART =
  'affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: a } } }] } }';

const deployment = (replicas: number, spec = '', more = '') => `
kind: Deployment
metadata: { name: a }
spec:
  replicas: ${replicas}
  ${more}
  template: { metadata: { labels: { app: a } }, spec: { containers: [], ${spec} } }
---`;

describe('disruption budgets', () => {
  it.each([
    ['minAvailable: 1', 1],
    ['minAvailable: 100%', 3],
    ['minAvailable: 60%', 2],
    ['minAvailable: 3', 3],
    ['maxUnavailable: 0', 3],
    ['maxUnavailable: 0%', 3],
  ])('let no pod go with %s of %d pods', (rule, replicas) => {
    expect(findingsIn(budget(rule) + deployment(replicas))).toEqual([
      expect.stringMatching(/^PodDisruptionBudget spec\.m.*: m.* lets none of the [0-9] pods of Deployment a go/),
    ]);
  });

  it.each([
    ['minAvailable: 1', 2],
    ['minAvailable: 50%', 2],
    ['maxUnavailable: 1', 1],
    ['maxUnavailable: 1%', 1],
    ['maxUnavailable: 0', 0],
  ])('let a pod go with %s of %d pods', (rule, replicas) => {
    expect(findingsIn(budget(rule) + deployment(replicas))).toEqual([]);
  });

  it('are one for each pod: of two, Kubernetes heeds neither and evicts nothing', () => {
    expect(findingsIn(budget('maxUnavailable: 1') + budget('maxUnavailable: 1', 'b') + deployment(2))).toEqual([
      expect.stringContaining('2 disruption budgets (a, b)'),
    ]);
  });

  it('are there for copies in size ha', () => {
    expect(findingsIn(deployment(2, SPREAD), HA)).toEqual([expect.stringContaining('no PodDisruptionBudget')]);
    expect(findingsIn(budget('maxUnavailable: 1') + deployment(2, SPREAD), HA)).toEqual([]);
    expect(findingsIn(deployment(2))).toEqual([]);
  });
});

describe('copies in size ha', () => {
  it('are on different nodes', () => {
    expect(findingsIn(budget('maxUnavailable: 1') + deployment(2), HA)).toEqual([
      expect.stringContaining('keeps its 2 copies on different nodes'),
    ]);
    const preferred = `affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { topologyKey: zone, labelSelector: { matchLabels: { app: a } } } }] } }`;
    expect(findingsIn(budget('maxUnavailable: 1') + deployment(2, preferred), HA)).toEqual([]);
  });

  it('are not kept apart by what selects others', () => {
    const other = SPREAD.replace('app: a', 'app: b');

    expect(findingsIn(budget('maxUnavailable: 1') + deployment(2, other), HA)).toHaveLength(1);
  });
});

describe('places for pods', () => {
  it('are as many as there are nodes where no two may share one', () => {
    expect(findingsIn(deployment(4, APART), { nodes: 3 })).toEqual([
      expect.stringContaining('no two of its 4 pods may share a node, but there are 3 nodes'),
    ]);
    expect(findingsIn(deployment(2, APART), { nodes: 3 })).toEqual([]);
  });

  it('are missing for the pod that a rollout starts first', () => {
    expect(findingsIn(deployment(3, APART), { nodes: 3 })).toEqual([expect.stringContaining('it never ends')]);
    const oneDown = 'strategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } }';
    expect(findingsIn(deployment(3, APART, oneDown), { nodes: 3 })).toEqual([]);
    const versions = APART.replace('labelSelector', 'matchLabelKeys: [pod-template-hash], labelSelector');
    expect(findingsIn(deployment(3, versions), { nodes: 3 })).toEqual([]);
  });

  it('are as many as there are nodes where a pod opens a port of its node', () => {
    const port = 'initContainers: [{ name: b, restartPolicy: Always, ports: [{ hostPort: 80 }] }]';

    expect(findingsIn(deployment(2, port), { nodes: 1 })).toHaveLength(1);
    const ofNode = port.replace('hostPort', 'containerPort');
    expect(findingsIn(deployment(2, ofNode), { nodes: 1 })).toEqual([]);
    expect(findingsIn(deployment(2, `hostNetwork: true, ${ofNode}`), { nodes: 1 })).toHaveLength(1);
  });

  it('are enough where an even spread puts several on a node', () => {
    expect(findingsIn(deployment(7, SPREAD), { nodes: 3 })).toEqual([]);
  });

  it('are missing where a spread asks for more nodes than there are', () => {
    const wide = SPREAD.replace('maxSkew: 1', 'maxSkew: 1, minDomains: 5');

    expect(findingsIn(deployment(4, wide), { nodes: 3 })).toEqual([
      expect.stringContaining('only 3 of its 4 pods are scheduled'),
    ]);
    expect(findingsIn(deployment(3, wide), { nodes: 3 })).toEqual([]);
  });
});

describe('rollouts', () => {
  it.each(['Deployment strategy', 'DaemonSet updateStrategy'])('go on: %s', (both) => {
    const [kind, field] = both.split(' ');
    const object = (rolling: string) =>
      `kind: ${kind}\nmetadata: { name: a }\nspec: { ${field}: { rollingUpdate: ${rolling} } }`;

    expect(findingsIn(object('{ maxSurge: 0, maxUnavailable: 0 }'))).toHaveLength(1);
    expect(findingsIn(object('{ maxSurge: 0%, maxUnavailable: 0% }'))).toHaveLength(1);
    expect(findingsIn(object('{ maxSurge: 0, maxUnavailable: 1 }'))).toEqual([]);
  });

  const claim = (mode: string) => `
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [${mode}] }
---`;
  const volume = 'volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]';

  it('do not wait for a volume that the pod before has', () => {
    expect(findingsIn(claim('ReadWriteOnce') + deployment(1, volume))).toEqual([
      expect.stringContaining('a rollout starts a pod before it stops the one that has it'),
    ]);
    expect(findingsIn(claim('ReadWriteOnce') + deployment(1, volume, 'strategy: { type: Recreate }'))).toEqual([]);
    expect(findingsIn(claim('ReadWriteMany') + deployment(1, volume))).toEqual([]);
  });

  it('share a volume on the only node, unless it is for one pod', () => {
    expect(findingsIn(claim('ReadWriteOnce') + deployment(1, volume), { nodes: 1 })).toEqual([]);
    expect(findingsIn(claim('ReadWriteOncePod') + deployment(1, volume), { nodes: 1 })).toHaveLength(1);
  });
});

it('finds the same in whatever order objects stand', () => {
  const manifests = [budget('minAvailable: 1'), budget('maxUnavailable: 1', 'b'), deployment(4, APART), deployment(1)];
  fc.assert(
    fc.property(fc.shuffledSubarray(manifests, { minLength: 4 }), (shuffled) => {
      const sorted = (list: readonly string[]) => [...findingsIn(list.join(''), HA)].sort();
      expect(sorted(shuffled)).toEqual(sorted([...shuffled].reverse()));
    }),
    { numRuns: 20 },
  );
});
