import { aRendering } from '@idp/testing';
import { asRenamed } from './as-renamed';
import { planEnvironment } from './plan';
import { aSide } from './testing/plan-of';

const workload = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: loki, namespace: observability }
spec:
  selector: { matchLabels: { app: loki } }
  template: { metadata: { labels: { app: loki } } }
  volumeClaimTemplates: [{ metadata: { name: data } }]
`;

/** A side in which a component prints the workload, which clusters know as loki. */
function sideOf(name: string, more: { formerly?: string } = {}) {
  const rendering = aRendering({ [name]: workload });
  return aSide({ ...rendering, components: rendering.components.map((component) => ({ ...component, ...more })) });
}

describe('a component that is renamed', () => {
  it('is the same in clusters, so that nothing is lost or goes elsewhere', () => {
    const { components } = planEnvironment(sideOf('loki'), sideOf('logs', { formerly: 'loki' }));

    expect(components).toEqual([]);
  });

  it('is another one where clusters do not know it by the name that it had', () => {
    const { components } = planEnvironment(sideOf('loki'), sideOf('logs'));

    expect(components.flatMap(({ effects }) => effects.map(({ what }) => what))).toContainEqual(
      expect.stringContaining('goes from loki to logs'),
    );
  });

  it('leaves a side as it is where nothing is renamed', () => {
    const side = sideOf('loki');

    expect(asRenamed(side, sideOf('loki'))).toBe(side);
  });
});
