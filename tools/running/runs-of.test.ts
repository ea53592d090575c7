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
      new Map([['loki', { version: '1.0.0', sync: 'Synced', health: 'Healthy' }]]),
    );
  });

  it('has gaps where Argo CD has not looked yet', () => {
    expect(runsOf({ items: [application('dev', 'loki', {})] }, 'dev').get('loki')).toEqual({
      version: '',
      sync: '',
      health: '',
    });
    expect(runsOf({}, 'dev')).toEqual(new Map());
  });
});
