import { runsOf } from './runs-of';

const labelsOf = (environment: string, component: string) => ({
  'app.kubernetes.io/name': component,
  'app.kubernetes.io/instance': `${environment}-${component}`,
});
const application = (environment: string, component: string, status: object) => ({
  metadata: { name: `${environment}-${component}`, labels: labelsOf(environment, component) },
  status,
});
const healthy = { sync: { revision: '1.0.0', status: 'Synced' }, health: { status: 'Healthy' } };

describe('what runs', () => {
  it('is told for each component of the environment alone, though others share its Argo CD', () => {
    const items = [
      application('dev', 'loki', healthy),
      application('dev-2', 'loki', healthy),
      { metadata: { name: 'dev' } },
    ];

    expect(runsOf({ items }, 'dev')).toEqual(
      new Map([['loki', { version: '1.0.0', sync: 'Synced', health: 'Healthy', detached: true }]]),
    );
  });

  it('says of an Application whether Argo CD deletes what it made, in the background or at once', () => {
    const detached = (finalizers: readonly string[]) => {
      const metadata = { ...application('dev', 'loki', {}).metadata, finalizers };
      return runsOf({ items: [{ metadata }] }, 'dev').get('loki')?.detached;
    };

    expect(detached([])).toBe(true);
    expect(detached(['resources-finalizer.argocd.argoproj.io'])).toBe(false);
    expect(detached(['resources-finalizer.argocd.argoproj.io/background'])).toBe(false);
  });

  it('is told of a component that was renamed by its new name, though its Application has the former one', () => {
    const metadata = { name: 'dev-loki', labels: labelsOf('dev', 'logs') };

    expect([...runsOf({ items: [{ metadata, status: healthy }] }, 'dev').keys()]).toEqual(['logs']);
  });

  it('has gaps where Argo CD has not looked yet', () => {
    expect(runsOf({ items: [application('dev', 'loki', {})] }, 'dev').get('loki')).toEqual({
      version: '',
      sync: '',
      health: '',
      detached: true,
    });
    expect(runsOf({}, 'dev')).toEqual(new Map());
  });
});
