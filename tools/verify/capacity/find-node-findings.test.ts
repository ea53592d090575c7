import { deployment, findingsIn } from '../testing/manifests';

const LARGE = { node: { cpu: '4', memory: '8Gi' } };

describe('nodes', () => {
  const asks = '{ requests: { cpu: 1500m } }';

  it('have room for all pods', () => {
    expect(findingsIn(deployment(4, asks), { nodes: 2 }, LARGE)).toEqual([]);
    expect(findingsIn(deployment(6, asks), { nodes: 2 }, LARGE)).toEqual([
      'environment : all pods take 9 of cpu, but 2 nodes have 8 (Deployment writer 9)',
    ]);
  });

  it('have room in size ha when one is away', () => {
    expect(findingsIn(deployment(4, asks), { nodes: 2, size: 'ha' }, LARGE)).toEqual([
      expect.stringContaining('all pods take 6 of cpu when a node is away, but 1 nodes have 4'),
    ]);
    expect(findingsIn(deployment(4, asks), { nodes: 3, size: 'ha' }, LARGE)).toEqual([]);
  });

  it('have room for the largest pod beside what runs on each of them', () => {
    const agent = `
kind: DaemonSet
metadata: { name: agent }
spec: { template: { spec: { containers: [{ name: main, resources: { requests: { cpu: 500m } } }] } } }
---`;

    expect(findingsIn(agent + deployment(1, '{ requests: { cpu: 3500m } }'), {}, LARGE)).toEqual([]);
    expect(findingsIn(agent + deployment(1, '{ requests: { cpu: 3501m } }'), {}, LARGE)).toEqual([
      expect.stringContaining(
        'one pod of it takes 3501m of cpu, but a node has 4, of which what runs on each node takes 500m',
      ),
    ]);
  });

  it('take so many pods', () => {
    const few = { node: { cpu: '4', memory: '8Gi', pods: 3 } };

    expect(findingsIn(deployment(6, '{}'), { nodes: 2 }, few)).toEqual([]);
    expect(findingsIn(deployment(7, '{}'), { nodes: 2 }, few)).toHaveLength(1);
  });

  it('are unknown where nobody says how large they are', () => {
    expect(findingsIn(deployment(1000, asks))).toEqual([]);
  });
});
