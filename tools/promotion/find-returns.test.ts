import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { withReleases } from './changed-files';
import { findReturns, renderReturns } from './find-returns';
import { aRelease } from './testing/a-candidate';

const named = (name: string) =>
  aComponentFolder({ name, description: 'A part.', namespace: name, owner: 'platform-team' });
const override = { reason: 'until the next version', owner: 'platform-team', expires: '2027-01-31', values: {} };
const prod = withReleases(anEnvironmentFolder({}, {}, 'prod'), [
  aRelease('dex', '2.0.0', { wave: '2', override }),
  aRelease('vault', '2.0.0', { wave: '1' }),
  aRelease('loki', '1.0.0'),
  aRelease('tempo', '1.0.0'),
  aRelease('pyrra', '2.0.0', { layer: 'observability' }),
]);
const platform = aPlatform(['dex', 'vault', 'loki', 'tempo', 'pyrra'].map(named), [prod]);
const then = new Map(
  [
    aRelease('dex', '1.0.0', { wave: '2' }),
    aRelease('vault', '1.0.0', { wave: '1' }),
    aRelease('loki', '1.0.0'),
    aRelease('kyverno', '1.0.0'),
    aRelease('pyrra', '1.0.0', { layer: 'security' }),
  ].map((release) => [release.component, release]),
);

describe('a rollback', () => {
  it('brings back what was pinned otherwise, and says what it leaves', () => {
    const found = findReturns(prod, then, platform, () => true);

    expect(renderReturns(found, 'prod', 'v1')).toBe(
      [
        'prod → v1: 2 components go back and are held',
        '  vault 2.0.0 → 1.0.0',
        '  dex 2.0.0 → 1.0.0',
        '  tempo stays: it was not pinned then',
        '  kyverno stays away: it is not pinned now',
        '  pyrra stays: it was of another layer then',
      ].join('\n'),
    );
  });

  it('names who needs what goes back and stays at a version that came later', () => {
    const vault = named('vault');
    const needing = { ...named('dex'), definition: { ...named('dex').definition, needs: [vault.definition] } };
    const found = (wanted: string, before = then) =>
      findReturns(prod, before, aPlatform([vault, needing], [prod]), (component) => component === wanted);

    expect(found('vault').users).toEqual([{ component: 'dex', needs: ['vault'] }]);
    expect(renderReturns(found('vault'), 'prod', 'v1')).toContain(
      '  dex stays, and needs vault as of now: look at both',
    );
    expect(found('dex').users).toEqual([]);
    expect(found('vault', new Map([...then, ['dex', aRelease('dex', '2.0.0')]])).users).toEqual([]);
  });

  it('keeps the overrides of now', () => {
    const { returns } = findReturns(prod, then, platform, (component) => component === 'dex');

    expect(returns).toMatchObject([{ component: 'dex', after: { version: '1.0.0', override } }]);
  });

  it('of a component that is gone leaves it alone', () => {
    const { returns } = findReturns(prod, then, aPlatform([], [prod]), (component) => component === 'vault');

    expect(returns).toEqual([]);
  });
});
