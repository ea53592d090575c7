import { planOf, wordsOf } from '../testing/plan-of';

const claim = 'kind: PersistentVolumeClaim\nmetadata: {name: a}';

describe('what is lost with an object', () => {
  it('is dangerous where it is data, or other objects', () => {
    expect(wordsOf(claim, '')).toEqual(['! is deleted, and with it the data in its volume']);
    expect(wordsOf('kind: Namespace\nmetadata: {name: a}', '')).toEqual(['! is deleted, and with it everything in it']);
    expect(wordsOf('kind: ConfigMap\nmetadata: {name: a}', '')).toEqual([]);
  });

  it.each([
    [
      'an annotation keeps it',
      `${claim.replace('a}', 'a, annotations: {argocd.argoproj.io/sync-options: "Prune=false"}}')}`,
      {},
    ],
    ['the environment prunes nothing', claim, { sync: { prune: false } }],
  ])('stays in the cluster where %s', (_why, before, facts) => {
    expect(wordsOf(before, '', facts)).toEqual([
      'is no longer in a chart and stays in the cluster, where nobody updates it',
    ]);
  });

  it('may be pruned by the component that had it, where it goes to another', () => {
    const [plan] = planOf(
      { loki: claim, vault: '' },
      { loki: '', vault: claim.replace('a}', 'a, namespace: loki}') },
    ).components;

    expect(plan).toMatchObject({
      name: 'vault',
      effects: [{ dangerous: true, what: expect.stringMatching(/^goes from loki to vault/) }],
    });
  });
});
