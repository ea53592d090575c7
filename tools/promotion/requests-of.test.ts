import { layers } from '@idp/model';
import { anEnvironmentFolder } from '@idp/testing';
import { requestsOf, type Wish } from './requests-of';
import { aCandidate, closed } from './testing/a-candidate';

const all: Wish = { components: [], layer: undefined };
const judged = [aCandidate('vault'), { ...aCandidate('loki', ['vault']), layer: 'observability' as const }];

function requests(wish: Wish, pullRequests: 'environment' | 'layer', candidates = judged) {
  const environment = anEnvironmentFolder({ promotion: { pullRequests, title: 'chore: ' } }, {}, 'staging');
  return requestsOf(candidates, wish, 'dev', environment).map(({ branch, title, choice }) => ({
    branch,
    title,
    moves: choice.moves.map(({ component }) => component),
  }));
}

describe('the pull requests of a promotion', () => {
  it('are one for all where the environment wants that, and where somebody names what moves', () => {
    expect(requests(all, 'environment')).toEqual([
      { branch: 'promote/staging', title: 'chore: promote vault, loki from dev to staging', moves: ['vault', 'loki'] },
    ]);
    expect(requests({ ...all, components: ['vault'] }, 'layer').map(({ branch }) => branch)).toEqual([
      'promote/staging-vault',
    ]);
  });

  it('are one for each layer, with what it needs of others, also where none is left and one may be open', () => {
    const found = requests(all, 'layer');

    expect(found.map(({ branch }) => branch)).toEqual(layers.map((layer) => `promote/staging-${layer}`));
    expect(found.filter(({ moves }) => moves.length > 0).map(({ moves }) => moves)).toEqual([
      ['vault'],
      ['vault', 'loki'],
    ]);
  });

  it('move nothing while what is needed waits', () => {
    const waiting = judged.map((one) => (one.component === 'vault' ? { ...one, gates: [closed] } : one));

    expect(requests({ ...all, layer: 'observability' }, 'environment', waiting)).toMatchObject([{ moves: [] }]);
  });
});
