import { applicationStateOf, isConverged, lineOf, statesOf } from './applications';

const anApplication = (status: object) =>
  applicationStateOf({ metadata: { name: 'local-loki' }, status: { ...status } });

describe('an Application', () => {
  it('is done when it is Synced, Healthy and at the pinned version', () => {
    const state = anApplication({ sync: { status: 'Synced', revision: '1.0.0' }, health: { status: 'Healthy' } });

    expect(isConverged(state, { name: 'local-loki', version: '1.0.0' })).toBe(true);
    expect(isConverged(state, { name: 'local-loki' })).toBe(true);
    expect(isConverged(state, { name: 'local-loki', version: '2.0.0' })).toBe(false);
    expect(isConverged({ ...state, health: 'Progressing' }, { name: 'local-loki' })).toBe(false);
  });

  it('says in one line what is wrong with it', () => {
    const state = anApplication({
      sync: { status: 'OutOfSync' },
      conditions: [
        { type: 'SharedResourceWarning', message: 'not this' },
        { type: 'ComparisonError', message: 'no such chart\nmore of it' },
      ],
    });

    expect(lineOf(state)).toBe('local-loki: OutOfSync, Unknown: no such chart');
  });

  it('says why its sync failed, and nothing while one runs', () => {
    const operation = (phase: string) => anApplication({ operationState: { phase, message: 'one object is refused' } });

    expect(operation('Failed').complaint).toBe('one object is refused');
    expect(operation('Running').complaint).toBe('');
  });

  it('that is not there is missing', () => {
    expect(statesOf([{ name: 'local-loki' }], [])).toMatchObject([{ name: 'local-loki', sync: 'Missing' }]);
  });
});
