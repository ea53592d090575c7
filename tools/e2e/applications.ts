import type { JsonObject } from '@idp/model';
import { objectsAt, textAt, type Kubernetes } from '@idp/testbed';
import { setTimeout as wait } from 'node:timers/promises';

/** An Application as Argo CD sees it. */
export interface Application {
  readonly name: string;
  readonly sync: string;
  readonly health: string;
  /** The chart version that is synced. */
  readonly version: string;
  /** When it was last synced; it changes with each sync. */
  readonly synced: string;
  /** Whether it is being synced at this moment. */
  readonly busy: boolean;
  /** What Argo CD says is wrong. */
  readonly complaints: string;
}

const path = '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications';

/** All Applications by name. */
export async function applicationsIn(kubernetes: Kubernetes): Promise<ReadonlyMap<string, Application>> {
  const found = (await kubernetes.list(path)).map(applicationOf);
  return new Map(found.map((application) => [application.name, application]));
}

function applicationOf(object: JsonObject): Application {
  const complaints = objectsAt(object, 'status', 'conditions').map((condition) => textAt(condition, 'message'));
  const operation = textAt(object, 'status', 'operationState', 'message');
  return {
    name: textAt(object, 'metadata', 'name'),
    sync: textAt(object, 'status', 'sync', 'status'),
    health: textAt(object, 'status', 'health', 'status'),
    version: textAt(object, 'status', 'sync', 'revision'),
    synced: textAt(object, 'status', 'operationState', 'finishedAt'),
    busy: textAt(object, 'status', 'operationState', 'phase') === 'Running',
    complaints: [...complaints, operation].join('\n'),
  };
}

/** Whether it is as Git says, and well, and nothing is on its way. */
export function isDone(application: Application | undefined): boolean {
  return application?.sync === 'Synced' && application.health === 'Healthy' && !application.busy;
}

/** Waits until the Applications are as they should be; says how they are when that takes too long. */
export async function untilApplications(
  kubernetes: Kubernetes,
  what: string,
  isSo: (applications: ReadonlyMap<string, Application>) => boolean,
  patience = 1_080_000,
): Promise<ReadonlyMap<string, Application>> {
  const end = Date.now() + patience;
  for (;;) {
    const applications = await applicationsIn(kubernetes);
    if (isSo(applications)) return applications;
    if (Date.now() > end) throw new Error(`not in time: ${what}\n${describe([...applications.values()])}`);
    await wait(250);
  }
}

function describe(applications: readonly Application[]): string {
  return applications
    .map(({ name, sync, health, version, complaints }) => `${name}: ${sync} ${health} ${version} ${complaints}`)
    .join('\n');
}
