import { aComponentFolder, anEnvironmentFolder, aPlatform, type SomeFacts } from '@idp/testing';
import { withReleases } from './changed-files';
import { findDepartureProblems, leftBy, nextStepOf } from './departure';
import { aRelease } from './testing/a-candidate';

const vault = { name: 'vault', description: 'Keeps secrets.', namespace: 'vault', owner: 'platform-team' };
const dex = { ...vault, name: 'dex', needs: [vault] };
const components = [aComponentFolder(vault), aComponentFolder(dex)];

function departure(facts: SomeFacts = {}, pin: object | undefined = {}, purge = false, dev: SomeFacts = {}) {
  const before = anEnvironmentFolder({ components: { vault: false, dex: false }, ...dev }, {}, 'dev');
  const environment = withReleases(
    anEnvironmentFolder({ promotesFrom: 'dev', ...facts }, {}, 'prod'),
    pin === undefined ? [] : [aRelease('vault', '1.0.0', pin)],
  );
  return { component: 'vault', environment, platform: aPlatform(components, [before, environment]), purge };
}

const off = { components: { vault: false } };
const withoutUsers = { components: { dex: false } };

describe('the next step of a component that leaves an environment', () => {
  it.each([
    ['is to detach it', departure(), 'detach'],
    ['is to remove it once it is detached', departure({}, { detached: true }), 'remove'],
    ['is to remove it where nothing is attached, because it is protected', departure({ protected: true }), 'remove'],
    ['is to remove it where all shall be lost', departure({}, {}, true), 'remove'],
    ['is to turn it off where it was never pinned', { ...departure(), environment: anEnvironmentFolder() }, 'remove'],
    ['is none where it is off and has no pin', { ...departure(), environment: anEnvironmentFolder(off) }, 'none'],
  ])('%s', (_case, leaving, step) => {
    expect(nextStepOf(leaving)).toBe(step);
  });
});

describe('a component stays in an environment', () => {
  const saysOf = (...given: Parameters<typeof departure>) =>
    findDepartureProblems(departure(...given)).map(({ what, remedy }) => `${what}; ${remedy}`);

  it('while another needs it there', () => {
    expect(saysOf()).toEqual(['is needed by dex; remove that first: nx g remove-component dex --environment=prod']);
    expect(saysOf(withoutUsers)).toEqual([]);
  });

  it('while the environment before has it', () => {
    expect(saysOf(withoutUsers, {}, false, { components: { vault: false } })).toEqual([]);
    expect(saysOf(withoutUsers, {}, false, { components: { vault: true } })).toEqual([
      'is still in dev, which comes before; nx g remove-component vault --environment=dev',
    ]);
  });

  it('where it is protected and all that it made would be lost', () => {
    expect(saysOf({ ...withoutUsers, protected: true }, {}, true)).toEqual([
      'would lose what is protected; remove it without --purge: Argo CD keeps what it made',
    ]);
    expect(saysOf({ ...withoutUsers, protected: true })).toEqual([]);
  });
});

describe('an environment that a component has left', () => {
  it('has it off, permits that it goes, and has no pin, override and hold of it', () => {
    const holds = [
      { component: 'vault', reason: 'rolled back to v1' },
      { component: 'dex', reason: 'not before the move' },
    ];
    const { environment } = departure({ promotion: { holds }, removals: ['loki'] });
    const { facts, releases } = leftBy(environment, 'vault');

    expect(facts.value).toMatchObject({ ...off, removals: ['loki', 'vault'], promotion: { holds: [holds[1]] } });
    expect(releases.size).toBe(0);
  });
});
