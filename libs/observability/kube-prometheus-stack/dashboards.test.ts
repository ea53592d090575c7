import { isObject, listAt, textAt } from '@idp/model';
import { describeWith } from '@idp/testing';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { dashboards } from './dashboards';

const scratch = mkdtempSync(join(tmpdir(), 'dashboards-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What the panel of a dashboard asks first. */
function askedBy(dashboard: string, title: string): string {
  const panel = listAt(dashboards?.[dashboard], 'panels').find((one) => isObject(one) && one['title'] === title);
  const [target] = listAt(panel, 'targets');
  return textAt(target, 'expr') ?? '';
}

/** What promtool says where a question to these series has another answer; nothing where it has this one. */
function otherThan(expr: string, series: Readonly<Record<string, number>>, answers: Readonly<Record<string, number>>) {
  const input_series = Object.entries(series).map(([name, value]) => ({ series: name, values: `${value}x10` }));
  const exp_samples = Object.entries(answers).map(([labels, value]) => ({ labels, value }));
  const tests = [{ interval: '1m', input_series, promql_expr_test: [{ expr, eval_time: '5m', exp_samples }] }];
  const file = join(scratch, 'test.yaml');
  writeFileSync(file, stringify({ tests }));
  const { status, stderr } = spawnSync('promtool', ['test', 'rules', file], { encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

describeWith(['promtool'], 'a dashboard', () => {
  it('counts what breaks a rule once, whichever copy measures it, and namespaces as well', () => {
    const asked = askedBy('policies', 'Objects that break a rule');
    const broken = (pod: string) => ({
      [`policy_report_result{status="fail", name="web", pod="${pod}"}`]: 1,
      [`cluster_policy_report_result{status="fail", name="shop", pod="${pod}"}`]: 1,
    });

    expect(otherThan(asked, { ...broken('a'), ...broken('b') }, { '{}': 2 })).toBe('');
    expect(otherThan(asked, { 'policy_report_result{status="pass", name="web"}': 1 }, { '{}': 0 })).toBe('');
    expect(otherThan(asked, broken('a'), { '{}': 1 })).not.toBe('');
  });

  it('reserves nothing for pods that are done', () => {
    const pod = (name: string, phase: string) => ({
      [`kube_pod_container_resource_requests{resource="cpu", namespace="shop", pod="${name}", container="a"}`]: 2,
      [`kube_pod_status_phase{namespace="shop", pod="${name}", phase="${phase}"}`]: 1,
      [`kube_pod_labels{namespace="shop", pod="${name}", label_owner="team"}`]: 1,
    });
    const pods = { ...pod('web', 'Running'), ...pod('migration', 'Succeeded') };
    const byOwner = askedBy('cost', 'Processors reserved by owner').replace('$owner', '.*');

    expect(otherThan(askedBy('cost', 'Processors that are reserved'), pods, { '{}': 2 })).toBe('');
    expect(otherThan(byOwner, pods, { '{label_owner="team"}': 2 })).toBe('');
  });

  it('shows the share that fails of each promise, also of those that are no requests', () => {
    const asked = askedBy('slos', 'Share that fails, of five minutes');
    const burning = {
      'certmanager_certificate_ready_status:burnrate5m{slo="certificates-ready"}': 0.5,
      'vault_core_response_status_code:burnrate5m{slo="vault-available"}': 0.25,
    };

    expect(otherThan(asked, burning, { '{slo="certificates-ready"}': 0.5, '{slo="vault-available"}': 0.25 })).toBe('');
  });
});
