import { aRendering } from '@idp/testing';
import { alerts } from './index';

function found(...manifests: readonly string[]) {
  return alerts
    .findFindings(aRendering({ shop: manifests.join('\n---\n') }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const rules = (...list: readonly string[]) =>
  `kind: PrometheusRule\nmetadata: { name: a }\nspec: { groups: [{ name: a, rules: [${list.join(', ')}] }] }`;
const alert = (expr: string, more = 'labels: { severity: warning }, annotations: { summary: a }') =>
  `{ alert: A, expr: '${expr}', ${more} }`;

describe('a rule', () => {
  it.each([
    'kube_pod_info > 0',
    'rate(loki_request_duration_seconds_bucket{a="b"}[5m]) > 0',
    'my_own_metric == 1',
    'a:b:c > 1',
  ])('asks for metrics that there are: %s', (expr) => {
    expect(found(rules('{ record: "a:b:c", expr: up }', alert(expr)))).toEqual([]);
  });

  it.each([
    ['kube_pods_info > 0', 'nobody exposes "kube_pods_info"; did you mean "kube_pod_info"?'],
    ['certmanager_expiry > 0', 'nobody exposes "certmanager_expiry"; If a program does'],
    ['a:b:d > 1', 'no rule records "a:b:d"; did you mean "a:b:c"?'],
  ])('asks for none that nobody has: %s', (expr, problem) => {
    expect(found(rules('{ record: "a:b:c", expr: up }', alert(expr)))).toEqual([expect.stringContaining(problem)]);
  });

  it('asks for metrics of programs that run', () => {
    const pod = (image: string) =>
      `kind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "${image}" }] }`;
    const asking = rules(alert('loki_build_info == 0'));

    expect(found(pod('docker.io/grafana/loki:3.7.6'), asking)).toEqual([]);
    expect(found(pod('own:1'), asking)).toEqual([
      expect.stringContaining('no program of the environment exposes "loki_build_info"; turn the component on'),
    ]);
  });

  it.each([
    ['annotations: { summary: a }', 'it has no severity'],
    ['labels: { severity: critcal }, annotations: { summary: a }', 'no receiver is for "critcal"'],
    ['labels: { severity: info }', 'it says nothing to whom it calls'],
    ['labels: { severity: info }, annotations: { summary: "{{ $labels.a }" }', 'a bracket of a template is not closed'],
  ])('calls somebody and says why: %s', (more, problem) => {
    expect(found(rules(alert('up == 0', more)))).toEqual([expect.stringContaining(problem)]);
  });

  it('stands once', () => {
    expect(found(rules(alert('up == 0'), alert('up == 0')))).toEqual([
      expect.stringContaining('"A" stands here twice'),
    ]);
    expect(found(rules(alert('up == 0'), alert('up == 1')))).toEqual([]);
  });
});

describe('a panel of a dashboard', () => {
  const board = (expr: string, type = 'prometheus') =>
    `kind: ConfigMap\nmetadata: { name: board }\ndata: { board.json: '{"panels": [{ "datasource": { "type": "${type}" }, "targets": [{ "expr": "${expr}" }] }] }' }`;

  it('asks a question of Prometheus, with variables in it', () => {
    expect(found(board('sum by (a) (rate(up{b=~\\"$b\\", c=\\"${c:regex}\\"}[$__rate_interval]))'))).toEqual([]);
    expect(found(board('sum(up'))).toEqual([expect.stringContaining('data["board.json"]: is no PromQL')]);
    expect(found(board('sum(up', 'loki'))).toEqual([]);
    expect(found(board('kube_pods_info'))).toHaveLength(1);
  });
});

describe('an Alertmanager', () => {
  const server = 'kind: Alertmanager\nmetadata: { name: a }\nspec: { secrets: [slack] }';
  const slack = 'kind: Secret\nmetadata: { name: slack }\nstringData: { url: x }';
  const config = (text: string) =>
    `kind: Secret\nmetadata: { name: alertmanager-a }\ndata: { alertmanager.yaml: ${Buffer.from(text).toString('base64')} }`;
  const receiver = (file: string) =>
    `route: { receiver: team, routes: [{ receiver: team }] }\nreceivers: [{ name: team, slack_configs: [{ api_url_file: ${file} }] }]`;

  it('sends to receivers that it has', () => {
    expect(
      found(server, config('route: { receiver: a, routes: [{ receiver: b }] }\nreceivers: [{ name: a }]')),
    ).toEqual(['data["alertmanager.yaml"]: it sends to "b", and there is no such receiver; use one of: a']);
  });

  it.each([
    ['/etc/alertmanager/secrets/slack/url', []],
    ['/etc/alertmanager/secrets/slack/key', ['Secret "slack" has no key "key"']],
    ['/etc/alertmanager/secrets/pager/key', ['Alertmanager "a" does not mount Secret "pager"']],
  ])('reads what it mounts: %s', (file, problems) => {
    expect(found(server, slack, config(receiver(file)))).toEqual(
      problems.map((problem) => expect.stringContaining(problem)),
    );
  });
});

describe('the expression of an alert', () => {
  const found = (expr: string) =>
    alerts
      .findFindings(
        aRendering({
          shop: `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: a }\nspec: { groups: [{ name: a, rules: [{ alert: A, expr: ${JSON.stringify(expr)}, labels: { severity: info }, annotations: { summary: a } }] }] }`,
        }),
      )
      .map(({ what }) => what);

  it.each(['sum(rate(a{b!="c"}[5m])) > 0', 'absent(up{job="a"})', 'vector(1)', 'a unless b'])('decides: %s', (expr) => {
    expect(found(expr).filter((what) => what.startsWith('compares'))).toEqual([]);
  });

  it('compares with something', () => {
    expect(found('sum by (reason) (rate(a{b!="c"}[5m]))')).toContain(
      'compares with nothing, so it calls people as long as there is anything to measure',
    );
  });
});
