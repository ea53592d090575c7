import { aRendering } from '@idp/testing';
import { renderCheck } from '@idp/model';
import type { Grounds } from './grounds';
import { validate } from './validate';

const application = (health: string) => ({
  metadata: { name: 'test-web', namespace: 'argocd' },
  status: { sync: { status: 'Synced' }, health: { status: health } },
});

/** A platform of one component, whose Application has this health, each time that somebody asks. */
function grounds(...healths: readonly string[]): Grounds {
  let asked = 0;
  return {
    rendering: aRendering({ web: '' }),
    visit: async () => ({ code: 'ENOTFOUND', why: '' }),
    cluster: {
      get: async () => undefined,
      list: async () => [application(healths[Math.min(asked++, healths.length - 1)] ?? '')],
      logOf: async () => '',
      read: async () => undefined,
    },
  };
}

describe('validation', () => {
  it('makes the checks whose contracts the environment has', async () => {
    expect((await validate(grounds('Healthy'))).map(renderCheck)).toEqual(['pass    Applications: 1 of 1']);
  });

  it('makes a check that fails again until its time is up', async () => {
    expect(await validate(grounds('Progressing', 'Healthy'), { seconds: 30 })).toMatchObject([{ verdict: 'pass' }]);
    expect((await validate(grounds('Progressing'))).map(renderCheck)).toEqual([
      'fail    Applications: test-web is Synced and Progressing; needed: Synced and Healthy; see the diagnosis of it; see docs/troubleshooting.md#applications-are-not-done',
    ]);
  }, 30_000);

  it('does not say that all is well where no container runs: what these do is unknown', async () => {
    const results = await validate(grounds('Healthy'), { containers: false });

    expect(results.filter(({ verdict }) => verdict === 'unknown').map(({ check }) => check)).toEqual([
      'Routes',
      'Targets',
      'Rules',
      'Logs',
      'Logins',
    ]);
  });
});
