import { argoCd, nameInClusters, textAt, type CheckResult } from '@idp/model';
import type { Grounds } from './grounds';
import { resultsOf, sectionOf, type Judged } from './result';

const APPLICATION = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' } as const;

/** Every Application that the environment should have, and its root where it has one, is Synced and Healthy. */
export async function checkApplications({ rendering, cluster }: Grounds): Promise<readonly CheckResult[]> {
  const { environment, components } = rendering;
  const own = components.map((component) => `${environment.name}-${nameInClusters(component)}`);
  const names = environment.facts.value.git === undefined ? own : [environment.name, ...own];
  const found = await cluster.list(APPLICATION, { namespace: argoCd.namespace });
  const byName = new Map(found.map((one) => [textAt(one, 'metadata', 'name'), one]));
  return resultsOf(
    { check: 'Applications', needed: 'Synced and Healthy', page: sectionOf('Applications are not done') },
    names.map((name) => judge(name, byName.get(name))),
  );
}

function judge(name: string, application: unknown): Judged {
  const object = { ...APPLICATION, name, namespace: argoCd.namespace };
  if (application === undefined)
    return { object, verdict: 'fail', found: `${name} is not there`, remedy: 'pin its component and build again' };
  const sync = textAt(application, 'status', 'sync', 'status') ?? 'not looked at yet';
  const health = textAt(application, 'status', 'health', 'status') ?? 'not looked at yet';
  return sync === 'Synced' && health === 'Healthy'
    ? { verdict: 'pass', found: '', remedy: '' }
    : { object, verdict: 'fail', found: `${name} is ${sync} and ${health}`, remedy: 'see the diagnosis of it' };
}
