import { aRendering } from '@idp/testing';
import { alerts } from './index';

const rule = (groups: string) => `
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: rules }
spec: { groups: [${groups}] }
`;
const group = (name: string, alert: string, expr = 'up == 0') =>
  `{ name: ${name}, rules: [{ alert: ${alert}, expr: ${JSON.stringify(expr)}, labels: { severity: info }, annotations: { summary: a } }] }`;

function found(one: string, other = '') {
  return alerts
    .findFindings(aRendering({ shop: one, bank: other }))
    .map(({ component, path, what }) => `${component} ${path}: ${what}`);
}

describe('an alert', () => {
  it.each([
    'absent(up{namespace="shop", job="web"} == 1)',
    'histogram_quantile(0.99, sum by (le) (rate(seconds_bucket{a=~"b|c", d!="e"}[5m] offset 1h))) > 0.5',
    'sum(rate(a[5m])) / on (x) group_left (y) sum(rate(b[5m])) or vector(0) # of all',
    '{"a.utf8.name", job="x"} > bool 1e3',
    'max_over_time(deriv(rate(a[5m])[30m:1m])[1h:]) > 0',
  ])('asks a question of Prometheus: %s', (expression) => {
    expect(found(rule(group('a', 'A', expression)))).toEqual([]);
  });

  it.each([
    ['sum(rate(up[5m]) > 0', 'it ends too early'],
    ['absent(up{job="web" == 1)', 'it breaks at "== 1)"'],
    ['rate(up[5 minutes])', 'it breaks at "minutes])"'],
    ['summ(up)', 'it breaks at "(up)"'],
    ['', 'it ends too early'],
  ])('asks nothing: %s', (expression, where) => {
    expect(found(rule(group('a', 'A', expression)))).toEqual([
      `shop spec.groups[0].rules[0].expr: is no PromQL: ${where}`,
    ]);
  });

  it('belongs to one component, which may raise it more than once', () => {
    expect(found(rule(`${group('a', 'A')}, ${group('b', 'A', 'up == 1')}`))).toEqual([]);
    expect(found(rule(group('a', 'A')), rule(group('a', 'A')))).toEqual([
      'bank spec.groups[0].rules[0].alert: shop has an alert "A" too',
    ]);
  });

  it('stands in a group that its object has once', () => {
    expect(found(rule(`${group('a', 'A')}, ${group('a', 'B')}`))).toEqual([
      'shop spec.groups[1].name: two groups are named "a"',
    ]);
  });

  it('may come from an objective, whose metrics Prometheus reads too', () => {
    const objective = (metric: string) =>
      `apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata: { name: a }\nspec: { indicator: { ratio: { errors: { metric: '${metric}' } } } }`;

    expect(found(objective('requests{code=~"5.."}'))).toEqual([]);
    expect(found(objective('requests{code=~"5.."'))).toHaveLength(1);
  });
});
