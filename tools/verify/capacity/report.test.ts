import { aRendering } from '@idp/testing';
import { renderCapacity } from './render-report';
import { capacityOf } from './report';

const deployment = (name: string, cpu: number) => `
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 2
  strategy: { type: Recreate }
  template: { spec: { containers: [{ name: main, resources: { requests: { cpu: ${cpu}m, memory: 1Gi }, limits: { memory: 2Gi } } }] } }
---`;

const quota = `
kind: ResourceQuota
metadata: { name: platform }
spec: { hard: { requests.cpu: 2, requests.storage: 1Gi } }`;

/** A database, what needs it, and something that nothing needs: six processors together. */
const platform = (cpu: string) =>
  aRendering(
    {
      database: { manifests: deployment('database', 1000) + quota },
      portal: { manifests: deployment('portal', 500), needs: ['database'] },
      scanner: deployment('scanner', 1500),
    },
    { nodes: 2 },
    { node: { cpu, memory: '16Gi' } },
  );

describe('the capacity of an environment', () => {
  it('is told by who asks, and by how full quotas and nodes are', () => {
    expect(renderCapacity(capacityOf(platform('3')))).toBe(`test (demo): it fits

  by namespace  pods  cpu  memory  cpu at most  memory at most
  database      2     2    2Gi     -            4Gi
  portal        2     1    2Gi     -            4Gi
  scanner       2     3    2Gi     -            4Gi

  by component  pods  cpu  memory  cpu at most  memory at most
  database      2     2    2Gi     -            4Gi
  portal        2     1    2Gi     -            4Gi
  scanner       2     3    2Gi     -            4Gi

  by owner  pods  cpu  memory  cpu at most  memory at most
  nobody    6     6    6Gi     -            12Gi

  nodes    of      used  there is  used
  2 nodes  cpu     6     6         100 %
  2 nodes  memory  6Gi   32Gi      18 %
  2 nodes  pods    6     220       2 %

  quotas    of            used  there is  used
  database  requests.cpu  2     2         100 %`);
  });

  it.each([
    ['2500m', ['portal']],
    ['2', ['scanner']],
    ['1500m', ['scanner']],
    ['1', ['portal', 'scanner']],
    ['500m', ['database', 'portal', 'scanner']],
  ])('proposes the fewest components that nothing else needs: with nodes of %s', (cpu, turnOff) => {
    const report = capacityOf(platform(cpu));

    expect(report).toMatchObject({ fits: false, turnOff });
    expect(renderCapacity(report)).toContain(`without ${turnOff.join(', ')}, which nothing else needs`);
  });
});
