import { aComponentFolder, anEnvironmentFolder, aPlatform, type SomeFacts } from '@idp/testing';
import type { Release } from '@idp/model';
import { withReleases } from '@idp/promotion';
import { findMoveProblems } from './find-move-problems';

const vault = { name: 'vault', description: 'Keeps secrets.', namespace: 'vault', owner: 'platform-team' };
const dex = { ...vault, name: 'dex', needs: [vault] };
const loki = { ...vault, name: 'loki', needs: [dex] };
const inLayer = (definition: typeof vault, layer: Release['layer']) => ({ ...aComponentFolder(definition), layer });
const components = [inLayer(vault, 'security'), inLayer(dex, 'policy'), inLayer(loki, 'observability')];
const [, folder] = components;

function pinned(more: Partial<Release>, facts: SomeFacts = {}) {
  const pin = {
    component: 'dex',
    layer: 'policy',
    namespace: 'dex',
    namespaces: ['dex'],
    wave: '1',
    version: '1.0.0-c00000001',
    clusterKinds: [],
    ...more,
  } satisfies Release;
  return withReleases(anEnvironmentFolder(facts, {}, 'dev'), [pin]);
}

async function saysOf(layer: Release['layer'], environment = anEnvironmentFolder(), there?: string) {
  if (folder === undefined) throw new TypeError('there is no component');
  const problems = await findMoveProblems(folder, layer, aPlatform(components, [environment]), there);
  return problems.map(({ where, what }) => `${where} ${what}`);
}

const git = { repository: 'https://git.example.com/platform.git' };

describe('a component goes to another layer', () => {
  it('between what it needs and who needs it, and no further', async () => {
    expect(await saysOf('observability')).toEqual([]);
    expect(await saysOf('security')).toEqual([]);
    expect(await saysOf('infrastructure')).toEqual([
      'libs/infrastructure/dex needs vault, which is of the later layer security',
    ]);
    expect(await saysOf('portal')).toEqual([
      'libs/infrastructure/dex is needed by loki, which is of the earlier layer observability',
    ]);
  });

  it('once it is detached where the working tree is pinned, and Argo CD is known to have read that', async () => {
    expect(await saysOf('security', pinned({}))).toEqual([
      'dex in dev is not detached: Argo CD would delete all that it made',
    ]);
    expect(await saysOf('security', pinned({}), 'dev')).toEqual([]);
    expect(await saysOf('security', pinned({ detached: true }, { git }))).toEqual([
      expect.stringContaining('does not say where to ask what runs in dev'),
    ]);
    expect(await saysOf('security', pinned({ detached: true }))).toEqual([]);
  });

  it('without waiting for environments that get it by promotion', async () => {
    expect(await saysOf('security', pinned({}, { git, promotesFrom: 'before' }))).toEqual([]);
  });
});
