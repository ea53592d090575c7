import { objectAt, type JsonObject } from '@idp/model';
import { describeWith, helmValuesOf } from '@idp/testing';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import stack from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(stack, schema);
const scratch = mkdtempSync(join(tmpdir(), 'alertmanager-'));
const charts = join(__dirname, '../../../charts/kube-prometheus-stack');

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const configurationIn = (values: JsonObject) => objectAt(values, 'kube-prometheus-stack', 'alertmanager', 'config');

/** The configuration where people are told in these ways. */
const configurationWith = (alertsTo: JsonObject) => configurationIn(valuesIn({}, { alertsTo }));

/** What Alertmanager says of a configuration; nothing where it would start with it. */
function judged(configuration: object): string {
  const file = join(scratch, 'alertmanager.yaml');
  writeFileSync(file, stringify(configuration));
  const { status, stderr } = spawnSync('alertmanager-lint', [file], { encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

const ways: readonly JsonObject[] = [
  {},
  { mail: { to: 'team@example.com', from: 'platform@example.com', server: 'mail.example.com', user: 'platform' } },
  { slack: { channel: 'alerts' } },
  { pagerDuty: true },
  { webhook: { host: 'hooks.example.com' } },
  { heartbeat: { host: 'heartbeats.example.com' } },
];

describeWith(['alertmanager-lint'], 'Alertmanager itself', () => {
  it('takes what it is told in each environment of this repository', () => {
    const files = readdirSync(charts).filter((file) => /^values-.*\.yaml$/.test(file));

    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const values: JsonObject = parse(readFileSync(join(charts, file), 'utf8'));
      expect([file, judged(configurationIn(values))]).toEqual([file, '']);
    }
  });

  it.each([...ways, Object.assign({}, ...ways)])('tells people by %j', (alertsTo) => {
    expect(judged(configurationWith(alertsTo))).toBe('');
  });

  it.each([
    ['a receiver that is not there', 'receiver: at-once', 'receiver: at-onec'],
    ['a matcher that is none', 'severity = critical', 'severity critical'],
    ['a field that is none', 'send_resolved', 'sends_resolved'],
  ])('refuses %s', (_, right, wrong) => {
    const text = stringify(configurationWith({ slack: { channel: 'alerts' } }));

    expect(text).toContain(right);
    expect(judged(parse(text.replace(right, wrong)))).not.toBe('');
  });
});
