import type { Runs } from '@idp/model';
import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { withReleases } from './changed-files';
import { renderStatus } from './render-status';
import { statusOf } from './status-of';
import { aRelease } from './testing/a-candidate';

const override = { reason: 'until the next version', owner: 'platform-team', expires: '2027-01-31', values: {} };
const vault = aComponentFolder({ name: 'vault', description: 'Keeps.', namespace: 'vault', owner: 'platform-team' });
const dev = withReleases(anEnvironmentFolder({}, {}, 'dev'), [aRelease('vault', '2.0.0')]);
const holds = [{ component: 'vault', reason: 'rolled back to v1' }];
const prod = withReleases(anEnvironmentFolder({ promotesFrom: 'dev', promotion: { holds } }, {}, 'prod'), [
  aRelease('vault', '1.0.0', { override, detached: true }),
]);
const off = anEnvironmentFolder({ components: { vault: false } }, {}, 'qa');
const platform = { ...aPlatform([], [dev, prod, off]), components: [vault] };
const runs = new Map<string, Runs>([
  ['dev', new Map([['vault', { version: '2.0.0', sync: 'Synced', health: 'Healthy', detached: false }]])],
  ['prod', 'the Argo CD of prod does not answer'],
]);

describe('the status of a platform', () => {
  const status = statusOf(platform, new Map([['vault', '2.0.0']]), runs);

  it('says what is pinned, runs, waits, is overridden and is held, where a component is on', () => {
    expect(status).toEqual({
      components: [
        {
          component: 'vault',
          layer: 'infrastructure',
          main: '2.0.0',
          environments: [
            {
              environment: 'dev',
              pinned: '2.0.0',
              running: { version: '2.0.0', sync: 'Synced', health: 'Healthy', detached: false },
            },
            {
              environment: 'prod',
              pinned: '1.0.0',
              waiting: '2.0.0',
              overriddenUntil: '2027-01-31',
              detached: true,
              held: 'rolled back to v1',
            },
          ],
        },
      ],
      unknown: { prod: 'the Argo CD of prod does not answer' },
    });
  });

  it('is read at a glance', () => {
    expect(renderStatus(status)).toBe(
      [
        'vault 2.0.0 on main',
        '  dev   as on main; runs, Synced and Healthy',
        '  prod  1.0.0; main waits; overridden until 2027-01-31; detached; held: rolled back to v1',
        'unknown: the Argo CD of prod does not answer',
      ].join('\n'),
    );
  });

  it('says what else runs than what is pinned', () => {
    const other = new Map<string, Runs>([
      ['dev', new Map([['vault', { version: '1.0.0', sync: 'OutOfSync', health: '', detached: false }]])],
    ]);

    expect(renderStatus(statusOf(platform, new Map(), other))).toContain(
      'dev   2.0.0; runs 1.0.0, OutOfSync and of unknown health',
    );
  });
});
