import { listAt, textAt, type CheckResult, type RenderedObject } from '@idp/model';
import { objectsOfKind } from '@idp/verify';
import { asked, isJudged } from './asked';
import type { Grounds } from './grounds';
import { inCluster } from './in-cluster';
import { prometheusOf } from './prometheus-of';
import { resultsOf, sectionOf, type Judged } from './result';

/** Prometheus has loaded the rules of each PrometheusRule, those that Pyrra makes of objectives too, and can evaluate them. */
export async function checkRules({ rendering, cluster }: Grounds): Promise<readonly CheckResult[]> {
  const about = {
    check: 'Rules',
    needed: 'loaded and evaluated by Prometheus',
    page: sectionOf('Prometheus does not evaluate a rule'),
  };
  const url = prometheusOf(rendering);
  const objects = objectsOfKind(rendering, 'PrometheusRule', 'ServiceLevelObjective');
  if (url === undefined || objects.length === 0) return [];
  const answer = await asked('Prometheus', () => cluster.read(inCluster(url, '/api/v1/rules')));
  if (isJudged(answer)) return resultsOf(about, [answer]);
  const groups = listAt(answer, 'data', 'groups');
  return resultsOf(
    about,
    objects.map((object) => judge(object, groups)),
  );
}

function judge(object: RenderedObject, groups: readonly unknown[]): Judged {
  const named = `${object.kind} ${object.namespace}/${object.name}`;
  const own = groups.filter((group) => isOf(object, textAt(group, 'file') ?? ''));
  const wanted = listAt(object.content, 'spec', 'groups').map((group) => textAt(group, 'name'));
  const there = new Set(own.map((group) => textAt(group, 'name')));
  const missing = wanted.filter((name) => !there.has(name));
  if (own.length === 0 || missing.length > 0) {
    const what = own.length === 0 ? '' : `: ${missing.join(', ')}`;
    const remedy = 'see what the operator of Prometheus says of it, and what Prometheus says of its configuration';
    return { verdict: 'fail', found: `${named} is not loaded${what}`, remedy };
  }
  return judgeHealth(
    named,
    own.flatMap((group) => listAt(group, 'rules')),
  );
}

/** The operator keeps each object in a file of its own, by its namespace, its name and its identity. */
function isOf({ namespace, name }: RenderedObject, file: string): boolean {
  const own = file.slice(file.lastIndexOf('/') + 1);
  const start = `${namespace}-${name}-`;
  return own.startsWith(start) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.yaml$/.test(own.slice(start.length));
}

function judgeHealth(named: string, rules: readonly unknown[]): Judged {
  const ill = rules.filter((rule) => textAt(rule, 'health') === 'err');
  const [first] = ill;
  if (first !== undefined) {
    const why = `${textAt(first, 'name')}: ${textAt(first, 'lastError')}`;
    const remedy = 'try its expression in Prometheus';
    return { verdict: 'fail', found: `${ill.length} of ${rules.length} rules of ${named}: ${why}`, remedy };
  }
  const later = rules.filter((rule) => textAt(rule, 'health') !== 'ok').length;
  if (later === 0) return { verdict: 'pass', found: '', remedy: '' };
  const found = `${later} of ${rules.length} rules of ${named} were not evaluated yet`;
  return { verdict: 'unknown', found, remedy: 'ask again in a few minutes: each group has an interval of its own' };
}
