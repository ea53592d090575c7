import { aRendering } from '@idp/testing';
import { alerts } from './index';

const RULES = `
kind: PrometheusRule
metadata: { name: rules }
spec:
  groups:
    - name: a
      rules:
        - { alert: Slow, expr: 'sum by (namespace, shard) (up) > 1', labels: { severity: warning }, annotations: { summary: a } }
        - { alert: Down, expr: 'up == 0', labels: { severity: critical, area: shop }, annotations: { summary: a } }
        - { alert: Meant, expr: 'up == 0', labels: { severity: info, area: "{{ $labels.job }}" }, annotations: { summary: a } }
---
kind: Alertmanager
metadata: { name: a }
---
`;

function found(config: object) {
  const text = Buffer.from(JSON.stringify(config)).toString('base64');
  const secret = `kind: Secret\nmetadata: { name: alertmanager-a }\ndata: { alertmanager.yaml: ${text} }`;
  return alerts
    .findFindings(aRendering({ shop: RULES + secret }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const route = (...matchers: readonly string[]) => ({ receiver: 'team', matchers });
const routed = (...routes: readonly object[]) =>
  found({ route: { receiver: 'team', routes }, receivers: [{ name: 'team' }] });

describe('a route', () => {
  it.each([
    'severity = critical',
    'alertname =~ "Slow|Down"',
    'alertname=~"S.*"',
    'severity!="none"',
    '{severity="critical", area=~"shop|b.*"}',
    'namespace = "bank"',
    'shard = a',
    'area = bank',
    'team = ""',
    'alertname = ErrorBudgetBurn',
  ])('asks for what an alert has, or may get from what it is about: %s', (matcher) => {
    expect(routed(route(matcher))).toEqual([]);
  });

  it.each([
    ['severity = critcal', 'severity "critcal", and no alert has that; did you mean "critical"?'],
    ['alertname =~ "Slow|Dwn"', 'alertname "Dwn", and no alert has that; did you mean "Down"?'],
    ['team = shop', 'team = shop, and no alert has a label "team"; use one of: alertname, area, severity'],
  ])('asks for what no alert has: %s', (matcher, problem) => {
    expect(routed(route(matcher))).toEqual([`data["alertmanager.yaml"]: the route to "team" asks for ${problem}`]);
  });

  it('asks for all of it at once', () => {
    expect(routed(route('severity = critical', 'alertname = Slow'))).toEqual([
      expect.stringContaining('asks for severity = critical and alertname = Slow, and no alert has all of that'),
    ]);
    expect(routed({ receiver: 'team', match: { severity: 'critical' }, match_re: { alertname: 'Dow' } })).toEqual([
      expect.stringContaining('asks for alertname "Dow", and no alert has that'),
    ]);
  });

  it.each([
    ['one that takes everything', [{ receiver: 'team' }]],
    ['the same', [route('severity = critical')]],
    ['a wider one', [route('severity =~ "critical|warning"')]],
    [
      'one for all of its alerts',
      [route('alertname = Down'), route('alertname = ErrorBudgetBurn'), route('alertname = SLOMetricAbsent')],
    ],
  ])('is never reached behind %s', (_, before) => {
    expect(routed(...before, route('severity = critical'))).toEqual([
      expect.stringContaining('no alert gets to the route to "team": the routes before it take all that it asks for'),
    ]);
  });

  it('is reached behind one that goes on, or takes only some', () => {
    const before = { ...route('severity = critical'), continue: true };

    expect(routed(before, route('namespace = bank'), route('alertname = Down'), route('severity = critical'))).toEqual(
      [],
    );
  });

  it('is judged with those around it', () => {
    const inner = { ...route('severity = critical'), routes: [route('alertname = Slow')] };

    expect(routed(inner)).toEqual([expect.stringContaining('asks for severity = critical and alertname = Slow')]);
  });
});

describe('an inhibition', () => {
  it('is about alerts that there are', () => {
    const rule = (source: string) => ({
      route: { receiver: 'team' },
      receivers: [{ name: 'team' }],
      inhibit_rules: [
        { source_matchers: [source], target_matchers: ['severity =~ warning|info'], equal: ['namespace'] },
      ],
    });

    expect(found(rule('severity = critical'))).toEqual([]);
    expect(
      found({
        ...rule(''),
        inhibit_rules: [{ source_matchers: ['severity = critical'], target_matchers: ['severity =~ warning|info'] }],
      }),
    ).toEqual([expect.stringContaining('an inhibition silences alerts about everything')]);
    expect(found(rule('alertname = Downn'))).toEqual([
      expect.stringContaining('the source of an inhibition asks for alertname "Downn", and no alert has that'),
    ]);
  });
});

describe('a receiver', () => {
  it('is sent to by a route', () => {
    expect(found({ route: { receiver: 'team' }, receivers: [{ name: 'team' }, { name: 'pager' }] })).toEqual([
      'data["alertmanager.yaml"]: no route sends to the receiver "pager"; name it in a route, or remove it',
    ]);
  });
});

describe('a configuration of Alertmanager', () => {
  const config = (route: object, more: object = {}) =>
    found({
      route: { receiver: 'team', routes: [{ ...route, receiver: 'team' }] },
      receivers: [{ name: 'team' }],
      ...more,
    });

  it('names times and labels that are there', () => {
    const nights = { time_intervals: [{ name: 'nights' }] };

    expect(config({ mute_time_intervals: ['nights'], group_by: ['namespace', 'area'] }, nights)).toEqual([]);
    expect(config({ group_by: ['...'] })).toEqual([]);
  });

  it('names none that are not', () => {
    expect(config({ active_time_intervals: ['night'] }, { mute_time_intervals: [{ name: 'nights' }] })).toEqual([
      expect.stringContaining(
        'there is no time interval "night", so Alertmanager does not take its configuration; did',
      ),
    ]);
    expect(config({ group_by: ['namspace'] })).toEqual([
      expect.stringContaining('it groups by "namspace", and no alert has such a label; did you mean "namespace"?'),
    ]);
    expect(
      config(
        {},
        {
          inhibit_rules: [
            { source_matchers: ['severity = critical'], target_matchers: ['severity = warning'], equal: ['clustr'] },
          ],
        },
      ),
    ).toEqual([expect.stringContaining('it silences alerts of an equal "clustr"')]);
  });
});
