import type { Facts, Running } from '@idp/model';
import { anEnvironmentFolder } from '@idp/testing';
import { judgeGates, type Knowledge, type Surroundings } from './judge-gates';
import { aCandidate, aRelease } from './testing/a-candidate';

const hour = 3_600_000;
const now = Date.parse('2027-01-02T00:00:00Z');

function around(promotion: Partial<Facts['promotion']>, more: Partial<Surroundings> = {}): Surroundings {
  const facts = anEnvironmentFolder({ promotion }).facts.value;
  return {
    from: 'dev',
    to: 'staging',
    promotion: facts.promotion,
    runs: 'nobody asked',
    runsThere: 'nobody asked',
    now,
    ...more,
  };
}

const known: Knowledge = { chart: 'different', pinnedSince: now - 5 * hour };
const gates = (given: Partial<Facts['promotion']['gates']>) => ({ gates: { healthy: false, clean: false, ...given } });

function saysOf(name: string, knowledge: Knowledge, surroundings: Surroundings, candidate = aCandidate('loki')) {
  const gate = judgeGates(candidate, knowledge, surroundings).find((other) => other.name === name);
  return gate && `${gate.verdict}: ${gate.why}`;
}

describe('the gate', () => {
  it('of the chart needs a commit that has it, with values for the environment', () => {
    const says = (chart: Knowledge['chart']) => saysOf('chart', { ...known, chart }, around({}));

    expect(says('different')).toBe('pass: has values for staging');
    expect(says('not found')).toBe('fail: no commit has the chart 1.0.0-c00000002');
    expect(says('without values')).toMatch(/^fail: 1.0.0-c00000002 has no values for staging/);
  });

  it('of the push needs a digest', () => {
    const unpushed = { ...aCandidate('loki'), after: aRelease('loki', '1.0.0-c00000002') };

    expect(saysOf('pushed', known, around({}))).toMatch(/^pass: sha256:/);
    expect(saysOf('pushed', known, around({}), unpushed)).toBe('fail: its pin in dev has no digest: push it first');
  });

  it('of a hold is closed until somebody takes it off', () => {
    const holds = [{ component: 'loki', reason: 'rolled back, the index is read again' }];

    expect(saysOf('hold', known, around({ holds }))).toBe(
      'fail: is held in staging: rolled back, the index is read again',
    );
    expect(saysOf('hold', known, around({ holds: [{ ...holds[0], component: 'vault', reason: 'another one' }] }))).toBe(
      'pass: nobody holds it',
    );
  });

  it.each([
    ['5h', 'pass: dev pins it for 5h of 5h'],
    ['6h', 'fail: dev pins it for 5h of 6h'],
    ['1d', 'fail: dev pins it for 5h of 1d'],
  ])('of age asks for %s: %s', (minimumAge, says) => {
    expect(saysOf('age', known, around(gates({ minimumAge })))).toBe(says);
  });

  it('of age is unknown where no commit has the pin', () => {
    const knowledge = { ...known, pinnedSince: undefined };

    expect(saysOf('age', knowledge, around(gates({ minimumAge: '1h' })))).toBe(
      'unknown: no commit says since when dev pins it',
    );
  });

  const running = (more: Partial<Running>): ReadonlyMap<string, Running> =>
    new Map([['loki', { version: '1.0.0-c00000002', sync: 'Synced', health: 'Healthy', detached: false, ...more }]]);

  it.each([
    [running({}), 'pass: dev runs 1.0.0-c00000002, Synced and Healthy'],
    [running({ version: '1.0.0-c00000001' }), 'fail: dev runs 1.0.0-c00000001, Synced and Healthy'],
    [running({ sync: 'OutOfSync' }), 'fail: dev runs 1.0.0-c00000002, OutOfSync and Healthy'],
    [running({ health: 'Degraded' }), 'fail: dev runs 1.0.0-c00000002, Synced and Degraded'],
    [new Map(), 'unknown: Argo CD of dev has no Application of it'],
    ['nobody answers', 'unknown: nobody answers'],
  ])('of health needs exactly this version, synced and healthy (%#): %s', (runs, says) => {
    expect(saysOf('healthy', known, around(gates({ healthy: true }), { runs }))).toBe(says);
  });

  it('of health is closed to what runs with an override', () => {
    const overridden = { ...aCandidate('loki'), overriddenUntil: '2027-02-01' };

    expect(saysOf('healthy', known, around(gates({ healthy: true }), { runs: running({}) }), overridden)).toBe(
      'fail: dev runs it with an override until 2027-02-01',
    );
  });

  it.each([
    [
      {},
      running({}),
      /^fail: comes from security and is not detached in staging: nx g move-component loki --layer=portal/,
    ],
    [{ detached: true }, running({}), /^fail: the Argo CD of staging has not read yet that it is detached/],
    [{ detached: true }, 'nobody answers', /^unknown: nobody answers/],
    [{ detached: true }, running({ detached: true }), /^pass: its Application in staging is detached/],
    [{ detached: true }, new Map(), /^pass: Argo CD of staging has no Application of it/],
  ] as const)('of the layer lets what moves pass once Argo CD would delete nothing (%#)', (pin, runsThere, says) => {
    const candidate = {
      ...aCandidate('loki'),
      before: aRelease('loki', '1.0.0-c00000001', pin),
      after: aRelease('loki', '1.0.0-c00000002', { layer: 'portal' }),
    };

    expect(saysOf('layer', known, around({}, { runsThere }), candidate)).toMatch(says);
    expect(saysOf('layer', known, around({}, { runsThere }))).toBeUndefined();
  });

  it('of age or health is not asked of what renders the same, but a hold is', () => {
    const strict = around({
      ...gates({ minimumAge: '9d', healthy: true }),
      holds: [{ component: 'loki', reason: 'not before the move' }],
    });
    const verdicts = judgeGates(aCandidate('loki'), { ...known, chart: 'same' }, strict);

    expect(verdicts.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'chart pass',
      'pushed pass',
      'hold fail',
    ]);
  });
});
