import {
  argoCd,
  isObject,
  listAt,
  logs,
  providers,
  textAt,
  textsAt,
  type CheckResult,
  type Rendering,
} from '@idp/model';
import { asked, isJudged } from './asked';
import type { Grounds, Validated } from './grounds';
import { inCluster } from './in-cluster';
import { needleOf } from './needle-of';
import { resultsOf, sectionOf, type Judged } from './result';

/** A line that a pod has written. */
interface Written {
  readonly pod: string;
  readonly needle: string;
}

/** A line that a pod of Argo CD has written, as its node has it, is found in Loki: it came all the way. */
export async function checkLogs({ rendering, cluster }: Grounds): Promise<readonly CheckResult[]> {
  if (!hasLogs(rendering)) return [];
  const about = {
    check: 'Logs',
    needed: 'a line that a pod has written',
    page: sectionOf('a log line does not arrive'),
  };
  const written = await asked('the log of a pod', () => writtenIn(cluster, argoCd.namespace));
  if (isJudged(written)) return resultsOf(about, [written]);
  return resultsOf(about, [await judge(cluster, written)]);
}

/** Whether something brings logs to Loki. */
function hasLogs({ components }: Rendering): boolean {
  return components.some(
    ({ needs, objects }) => needs.includes(providers.logs) && objects.some(({ kind }) => kind === 'DaemonSet'),
  );
}

/** The newest lines of a namespace, one for each pod. */
async function writtenIn(cluster: Validated, namespace: string): Promise<readonly Written[]> {
  const pods = await cluster.list({ apiVersion: 'v1', kind: 'Pod' }, { namespace });
  const running = pods.filter(
    (pod) =>
      textAt(pod, 'status', 'phase') === 'Running' &&
      textsAt(pod, 'metadata', 'annotations')['fluentbit.io/exclude'] !== 'true',
  );
  const found = running.map(async (pod): Promise<readonly Written[]> => {
    const name = textAt(pod, 'metadata', 'name') ?? '';
    const container = textAt(pod, 'spec', 'containers', 0, 'name');
    const text = await cluster.logOf(name, namespace, { lines: 5, ...(container && { container }) });
    const needle = text
      .split('\n')
      .reverse()
      .map(needleOf)
      .find((one) => one !== undefined);
    return needle === undefined ? [] : [{ pod: name, needle }];
  });
  return (await Promise.all(found)).flat();
}

async function judge(cluster: Validated, written: readonly Written[]): Promise<Judged> {
  if (written.length === 0)
    return {
      verdict: 'unknown',
      found: `no pod of ${argoCd.namespace} has written anything`,
      remedy: 'see whether its pods run',
    };
  for (const { pod, needle } of written) {
    const answer = await asked('Loki', () => cluster.read(inCluster(logs.url, queryFor(pod, needle))));
    if (isJudged(answer)) return answer;
    if (isFound(answer)) return { verdict: 'pass', found: '', remedy: '' };
  }
  const [first] = written;
  return {
    verdict: 'fail',
    found: `Loki does not have what ${argoCd.namespace}/${first?.pod} has written`,
    remedy: 'see what the collectors say of Loki',
  };
}

/** Of the last hour, which is the usual range. */
function queryFor(pod: string, needle: string): string {
  const query = `{namespace="${argoCd.namespace}", pod="${pod}"} |= ${JSON.stringify(needle)}`;
  return `/loki/api/v1/query_range?${new URLSearchParams({ query, since: '1h', limit: '1' })}`;
}

function isFound(answer: unknown): boolean {
  return isObject(answer) && listAt(answer, 'data', 'result').some((stream) => listAt(stream, 'values').length > 0);
}
