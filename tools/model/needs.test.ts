import { defineComponent, type Component } from './component';
import { allNeedsOf, waveOf } from './needs';

function aComponent(name: string, ...needs: Component[]): Component {
  return defineComponent({ name, description: name, namespace: 'kube-system', owner: 'a-team', needs });
}

describe('a wave', () => {
  const crds = aComponent('crds');
  const store = aComponent('store', crds);
  const logs = aComponent('logs', store, crds);

  it('is one more than that of the deepest need', () => {
    expect([crds, store, logs].map((component) => waveOf(component))).toEqual([0, 1, 2]);
  });

  it('comes after everything that is needed, directly or not', () => {
    expect(allNeedsOf(logs)).toEqual(new Set([store, crds]));
  });
});
