import type { EnvironmentFolder, Release } from '@idp/model';
import { aComponentFolder, anEnvironmentFolder, aPlatform, type SomeFacts } from '@idp/testing';
import { parse } from 'yaml';
import { findCandidates } from './candidate';
import { changedFiles, withReleases } from './changed-files';
import { aRelease } from './testing/a-candidate';

const vault = { name: 'vault', description: 'Keeps secrets.', namespace: 'vault', owner: 'platform-team' };
const dex = { ...vault, name: 'dex', needs: [{ ...vault, needs: [] }] };
const components = [aComponentFolder(vault), aComponentFolder(dex)];
const override = { reason: 'until the next version', owner: 'platform-team', expires: '2027-01-31', values: {} };

function environment(name: string, releases: readonly Release[], facts: SomeFacts = {}): EnvironmentFolder {
  return withReleases(anEnvironmentFolder(facts, {}, name), releases);
}

function candidatesOf(before: readonly Release[], now: readonly Release[], facts: SomeFacts = {}) {
  const [dev, staging] = [environment('dev', before), environment('staging', now, facts)];
  return findCandidates(dev, staging, aPlatform(components, [dev, staging]));
}

describe('a candidate', () => {
  it('is a release that differs, with the names of what it needs', () => {
    const found = candidatesOf([aRelease('dex', '2.0.0'), aRelease('vault', '2.0.0')], [aRelease('vault', '2.0.0')]);

    expect(found).toMatchObject([{ component: 'dex', after: { version: '2.0.0' }, needs: ['vault'] }]);
    expect(found[0]).not.toHaveProperty('before');
  });

  it('is not there for what is off, or not pinned before', () => {
    expect(candidatesOf([aRelease('dex', '2.0.0')], [], { components: { dex: false } })).toEqual([]);
    expect(candidatesOf([], [aRelease('dex', '2.0.0')])).toEqual([]);
  });

  it('of a component that was renamed takes the place of the pin that has its former name', () => {
    const renamed = aComponentFolder({ ...vault, formerly: 'store' });
    const dev = environment('dev', [aRelease('vault', '1.0.0-c00000002', { formerly: 'store' })]);
    const staging = environment('staging', [aRelease('store', '1.0.0-c00000001')]);
    const platform = aPlatform([renamed], [dev, staging]);
    const [candidate] = findCandidates(dev, staging, platform);
    if (candidate === undefined) throw new TypeError('there is no candidate');
    const after = withReleases(staging, [candidate.after]);

    expect(candidate).toMatchObject({ component: 'vault', before: { component: 'store' } });
    expect(changedFiles(staging, after, platform, { source: '', command: '' })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'environments/staging/releases/vault.yaml' }),
        { path: 'environments/staging/releases/store.yaml', content: undefined },
      ]),
    );
    expect(findCandidates(dev, after, aPlatform([renamed], [dev, after]))).toEqual([]);
  });

  it('is there when the digest alone is new', () => {
    const digest = `sha256:${'1'.repeat(64)}`;

    expect(candidatesOf([aRelease('dex', '2.0.0', { digest })], [aRelease('dex', '2.0.0')])).toHaveLength(1);
  });

  it('keeps the override of its environment, and takes none from the one before', () => {
    const [candidate] = candidatesOf(
      [aRelease('dex', '2.0.0', { override: { ...override, expires: '2027-03-01' } })],
      [aRelease('dex', '1.0.0', { override })],
    );

    expect(candidate).toMatchObject({ after: { version: '2.0.0', override }, overriddenUntil: '2027-03-01' });
    expect(candidatesOf([aRelease('dex', '2.0.0', { override })], [aRelease('dex', '2.0.0')])).toEqual([]);
  });
});

describe('the files of a promotion', () => {
  it('are the pins that move and what Argo CD reads, and nothing when it is done again', () => {
    const git = { repository: 'https://git.example.com/platform.git', revision: 'main' };
    const before = environment('staging', [aRelease('dex', '1.0.0')], { git });
    const after = withReleases(before, [aRelease('dex', '2.0.0', { clusterKinds: ['a.example.com/Kind'] })]);
    const platform = aPlatform(components, [before]);
    const madeBy = { source: 'environments/dev/releases', command: 'nx g promote --to=staging' };
    const files = changedFiles(before, after, platform, madeBy);

    expect(files.map(({ path }) => path)).toEqual([
      'environments/staging/releases/dex.yaml',
      'apps-of-apps/staging/project-security.yaml',
    ]);
    expect(files[0]?.content).toMatch(/^# Generated from environments\/dev\/releases by `nx g promote --to=staging`/);
    expect(parse(files[0]?.content ?? '')).toMatchObject({ version: '2.0.0' });
    expect(changedFiles(after, withReleases(after, []), platform, madeBy)).toEqual([]);
  });

  it('of the first release of a layer add what Argo CD reads of it', () => {
    const before = environment('staging', []);
    const after = withReleases(before, [aRelease('dex', '2.0.0')]);
    const madeBy = { source: 'a', command: 'b' };

    expect(changedFiles(before, after, aPlatform(components, [before]), madeBy).map(({ path }) => path)).toContain(
      'apps-of-apps/staging/applicationset-security.yaml',
    );
    expect(changedFiles(after, before, aPlatform(components, [before]), madeBy)).toEqual(
      [
        'environments/staging/releases/dex',
        'apps-of-apps/staging/project-security',
        'apps-of-apps/staging/applicationset-security',
      ].map((file) => ({ path: `${file}.yaml`, content: undefined })),
    );
  });
});
