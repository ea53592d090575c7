import { anEnvironmentFolder, aPlatform, aRendering } from '@idp/testing';
import fc from 'fast-check';
import { judgeRoom } from './judge-capacity';
import { judgeMachine } from './judge-machine';
import { judgePrograms, programsFor } from './judge-programs';
import { judgeRights } from './judge-rights';
import { judgeVersion } from './judge-version';
import { onNodes } from './on-nodes';

const GIB = 2 ** 30;

describe('a machine that deploys', () => {
  const good = {
    processors: 4,
    memory: 16 * GIB,
    disk: 50 * GIB,
    inotify: { instances: 512, watches: 524_288 },
    takenPorts: [],
  };
  const verdicts = (machine: Parameters<typeof judgeMachine>[0]) =>
    judgeMachine(machine, { ports: [8080, 8443], disk: 20 * GIB }).map(({ check, verdict }) => [check, verdict]);

  it('has ports, a disk and inotify limits', () => {
    expect(verdicts(good)).toEqual([
      ['port 8080', 'pass'],
      ['port 8443', 'pass'],
      ['disk', 'pass'],
      ['inotify', 'pass'],
    ]);
  });

  it('is told everything that it lacks, with what to do', () => {
    const poor = { ...good, disk: 3 * GIB, inotify: { instances: 128, watches: 600_000 }, takenPorts: [8443] };

    expect(verdicts(poor)).toEqual([
      ['port 8080', 'pass'],
      ['port 8443', 'fail'],
      ['disk', 'warn'],
      ['inotify', 'fail'],
    ]);
    expect(judgeMachine(poor, { ports: [], disk: 20 * GIB })).toMatchObject([
      { found: '3Gi free', needed: '20Gi' },
      // What is high enough is not lowered.
      { remedy: 'sudo sysctl fs.inotify.max_user_instances=512 fs.inotify.max_user_watches=600000' },
    ]);
  });

  it('that is no Linux is not said to be fine', () => {
    const { processors, memory, takenPorts } = good;

    expect(verdicts({ processors, memory, takenPorts })).toContainEqual(['inotify', 'unknown']);
    expect(verdicts({ processors, memory, takenPorts })).toContainEqual(['disk', 'unknown']);
  });
});

describe('programs', () => {
  const judged = (version: string) => judgePrograms(new Map([['helm', { version }]] as const), 'existing')[0];

  it('are those that the provider starts, and what a person looks further with', () => {
    expect(programsFor('k3d')).toEqual(['helm', 'docker', 'k3d', 'kubectl']);
    expect(programsFor('existing')).toEqual(['helm', 'kubectl']);
  });

  it('are of the major version of the pinned Argo CD’s helm', () => {
    expect(judged('4.3.1')).toMatchObject({ verdict: 'pass', remedy: '' });
    expect(judged('3.19.0')).toMatchObject({ verdict: 'fail', remedy: expect.stringContaining('go install') });
    expect(judged('5.0')).toMatchObject({ verdict: 'warn' });
  });

  it('that deploy does not start are no reason to stop', () => {
    const missing = { why: 'is not on the PATH', remedy: 'install it: here' };
    const results = judgePrograms(
      new Map([
        ['helm', missing],
        ['kubectl', missing],
      ] as const),
      'existing',
    );

    expect(results).toMatchObject([
      { check: 'helm', verdict: 'fail', found: 'is not on the PATH', remedy: 'install it: here' },
      { check: 'kubectl', verdict: 'warn' },
    ]);
  });
});

describe('the version of a cluster', () => {
  const judged = (version: string, stated?: string) =>
    judgeVersion(
      version,
      anEnvironmentFolder({}, {}, 'test', stated === undefined ? {} : { kubernetes: stated }),
      aPlatform().settings,
    );

  it.each([
    ['1.34.1+k3s1', '1.34.0', 'pass'],
    ['1.35.0', undefined, 'pass'],
    ['1.35.0', '1.34.0', 'warn'],
    ['1.29.4', '1.34.0', 'fail'],
  ])('%s, where %s is stated, is judged: %s', (version, stated, verdict) => {
    expect(judged(version, stated).verdict).toBe(verdict);
  });
});

describe('rights', () => {
  it('that are missing are named, the first of many', () => {
    const denied = Array.from({ length: 10 }, (_, index) => ({ verb: 'create', group: 'a.io', resource: `k${index}` }));

    expect(judgeRights([]).verdict).toBe('pass');
    expect(judgeRights(denied)).toMatchObject({
      verdict: 'fail',
      found: expect.stringMatching(/create k0\.a\.io.* and 2 more$/),
    });
  });
});

describe('room for the platform', () => {
  const deployment = (name: string, cpu: string) => `
kind: Deployment
metadata: { name: ${name} }
spec: { replicas: 1, strategy: { type: Recreate }, template: { spec: { containers: [{ name: main, resources: { requests: { cpu: ${cpu}, memory: 1Gi } } }] } } }
---`;
  const rendering = aRendering({
    database: deployment('database', '2'),
    scanner: { manifests: deployment('scanner', '1500m'), needs: ['database'] },
  });
  const node = (cpu: string, more: object = {}) => ({
    status: { allocatable: { cpu, memory: '8Gi', pods: '110' } },
    ...more,
  });
  const judged = (nodes: readonly unknown[], pods: readonly unknown[] = []) =>
    judgeRoom(rendering, onNodes(rendering, nodes, pods));

  it('is what the nodes of the cluster have', () => {
    expect(judged([node('2'), node('2')])).toMatchObject({
      verdict: 'pass',
      found: '2 nodes with 4 of cpu and 16Gi of memory left, which is enough',
      needed: '3500m of cpu, 2Gi of memory, 2 pods',
    });
  });

  it('that is missing is told with what is there and what to turn off', () => {
    expect(judged([node('3')])).toMatchObject({
      verdict: 'fail',
      found: expect.stringContaining('1 node with 3 of cpu and 8Gi of memory left; '),
      remedy: expect.stringContaining('turn off scanner in environments/test/environment.yaml'),
    });
  });

  it('is without nodes that take no pods, and without what pods of others take', () => {
    const taint = { spec: { taints: [{ key: 'dedicated', effect: 'NoSchedule' }] } };
    const waitsForNetwork = { spec: { taints: [{ key: 'node.cilium.io/agent-not-ready', effect: 'NoSchedule' }] } };
    const other = (namespace: string, phase = 'Running') => ({
      metadata: { namespace },
      spec: { containers: [{ resources: { requests: { cpu: '1' } } }] },
      status: { phase },
    });

    expect(judged([node('4', taint)])).toMatchObject({ verdict: 'fail', found: 'no node takes pods' });
    expect(judged([node('4', waitsForNetwork), node('4', taint)])).toMatchObject({ verdict: 'pass' });
    expect(judged([node('4')], [other('elsewhere')])).toMatchObject({
      verdict: 'fail',
      found: expect.stringContaining('3 of cpu'),
    });
    expect(judged([node('4')], [other('database'), other('elsewhere', 'Succeeded')])).toMatchObject({
      verdict: 'pass',
    });
  });

  it('never grows by pods of others', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (cpu, taken) => {
        const pod = {
          metadata: { namespace: 'elsewhere' },
          spec: { containers: [{ resources: { requests: { cpu: String(taken) } } }] },
        };
        const left = onNodes(rendering, [node(String(cpu))], [pod])?.rendering.environment.cluster.value.node?.cpu;
        expect(Number(left)).toBe(Math.max(0, cpu - taken));
      }),
    );
  });
});
