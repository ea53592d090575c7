import { runsOf } from './runs-of';

const application = (environment: string, component: string, status: object) => ({
  metadata: { name: `${environment}-${component}`, labels: { 'app.kubernetes.io/name': component } },
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
