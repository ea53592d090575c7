import type { CheckResult } from '@idp/model';
import { aComponentFolder, aRendering, type AnAnswer } from '@idp/testing';
import { checkRules } from './rules';
import { aConnection } from './testing/a-connection';

const component = { name: 'stack', description: 'A stack', namespace: 'stack', owner: 'platform-team' } as const;
const folder = aComponentFolder({ ...component, exports: { prometheus: 'http://prometheus.stack.svc:9090' } });
const manifests = `
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: web }
spec: { groups: [{ name: errors, rules: [] }, { name: latency, rules: [] }] }
---
apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: web-answers }`;
const path = '/api/v1/namespaces/stack/services/http:prometheus:9090/proxy/api/v1/rules';
const folderOfRules = '/etc/prometheus/rules/prometheus-stack-rulefiles-0';
const identity = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

type AGroup = readonly [object: string, group: string, health: string, lastError?: string];

/** What Prometheus says of rules: of which object each group is, and how its one rule is. */
function prometheus(...groups: readonly AGroup[]): Readonly<Record<string, AnAnswer>> {
  const told = groups.map(([object, name, health, lastError = '']) => ({
    name,
    file: `${folderOfRules}/web-${object}-${identity}.yaml`,
    rules: [{ name: `${name}-rule`, type: 'alerting', health, lastError }],
  }));
  return { [path]: JSON.stringify({ status: 'success', data: { groups: told } }) };
}

async function checked(answers: Readonly<Record<string, AnAnswer>>): Promise<readonly CheckResult[]> {
  const { cluster, close } = await aConnection('', answers);
  const rendering = aRendering({ stack: { folder }, web: manifests });
  const visit = async () => ({ code: 'ENOTFOUND', why: '' });
  const results = await checkRules({ rendering, cluster, visit });
  await close();
  return results;
}

describe('rules of Prometheus', () => {
  const objective: AGroup = ['web-answers', 'web-answers-increase', 'ok'];

  it('are loaded and evaluated, also those that are made of objectives', async () => {
    expect(await checked(prometheus(['web', 'errors', 'ok'], ['web', 'latency', 'ok'], objective))).toMatchObject([
      { check: 'Rules', verdict: 'pass', found: '2 of 2' },
    ]);
  });

  it('that are not loaded are missed, though an object whose name begins alike has its own', async () => {
    expect(await checked(prometheus(['web', 'errors', 'ok']))).toMatchObject([
      { verdict: 'fail', found: 'PrometheusRule web/web is not loaded: latency' },
      { verdict: 'fail', found: 'ServiceLevelObjective web/web-answers is not loaded' },
    ]);
    expect(await checked(prometheus(objective))).toMatchObject([
      { verdict: 'pass', found: '1 of 2' },
      { verdict: 'fail', found: 'PrometheusRule web/web is not loaded' },
    ]);
  });

  it('that fail are named with what Prometheus says', async () => {
    const groups = prometheus(['web', 'errors', 'err', 'many-to-many matching'], ['web', 'latency', 'ok'], objective);

    expect(await checked(groups)).toMatchObject([
      { verdict: 'pass' },
      { verdict: 'fail', found: '1 of 2 rules of PrometheusRule web/web: errors-rule: many-to-many matching' },
    ]);
  });

  it('are unknown until they were evaluated once, and where Prometheus cannot be asked', async () => {
    const groups = prometheus(['web', 'errors', 'unknown'], ['web', 'latency', 'ok'], objective);
    const ill: AnAnswer = (_request, response) => response.writeHead(503).end('no endpoints available');

    expect(await checked(groups)).toMatchObject([{ verdict: 'pass' }, { verdict: 'unknown' }]);
    expect(await checked({ [path]: ill })).toMatchObject([{ verdict: 'unknown' }]);
  });

  it('are not looked for where there is no Prometheus', async () => {
    const { cluster, close } = await aConnection('');
    const visit = async () => ({ code: 'ENOTFOUND', why: '' });

    expect(await checkRules({ rendering: aRendering({ web: manifests }), cluster, visit })).toEqual([]);
    await close();
  });
});
