import { listAt, textAt, type CheckResult, type Rendering } from '@idp/model';
import { objectsOfKind } from '@idp/verify';
import { asked, isJudged } from './asked';
import type { Grounds } from './grounds';
import { inCluster } from './in-cluster';
import { prometheusOf } from './prometheus-of';
import { resultsOf, sectionOf, type Judged } from './result';

/** Prometheus reaches what each monitor of the environment names: at least one target, and all of them. */
export async function checkTargets({ rendering, cluster }: Grounds): Promise<readonly CheckResult[]> {
  const about = {
    check: 'Targets',
    needed: 'read by Prometheus',
    page: sectionOf('Prometheus does not reach a target'),
  };
  const url = prometheusOf(rendering);
  const pools = poolsOf(rendering);
  if (url === undefined || pools.length === 0) return [];
  const answer = await asked('Prometheus', () => cluster.read(inCluster(url, '/api/v1/targets?state=active')));
  if (isJudged(answer)) return resultsOf(about, [answer]);
  const targets = listAt(answer, 'data', 'activeTargets');
  return resultsOf(
    about,
    pools.map((pool) =>
      judge(
        pool,
        targets.filter((target) => textAt(target, 'scrapePool') === pool),
      ),
    ),
  );
}

/** What Prometheus calls the endpoints of the monitors of an environment. */
function poolsOf(rendering: Rendering): readonly string[] {
  const of = (kind: string, name: string, endpoints: string) =>
    objectsOfKind(rendering, kind).flatMap((object) =>
      listAt(object.content, 'spec', endpoints).map(
        (_, index) => `${name}/${object.namespace}/${object.name}/${index}`,
      ),
    );
  return [
    ...of('ServiceMonitor', 'serviceMonitor', 'endpoints'),
    ...of('PodMonitor', 'podMonitor', 'podMetricsEndpoints'),
  ];
}

function judge(pool: string, targets: readonly unknown[]): Judged {
  if (targets.length === 0)
    return { verdict: 'fail', found: `${pool} has no target`, remedy: 'compare its labels with those of the Service' };
  const down = targets.filter((target) => textAt(target, 'health') !== 'up');
  const [first] = down;
  if (first === undefined) return { verdict: 'pass', found: '', remedy: '' };
  const why = textAt(first, 'lastError') || 'it was not read yet';
  return {
    verdict: 'fail',
    found: `${down.length} of ${targets.length} of ${pool}: ${why}`,
    remedy: 'see whether its pods are ready',
  };
}
