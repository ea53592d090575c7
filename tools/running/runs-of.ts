import { listAt, textAt, type Running } from '@idp/model';

/** What Applications say of the components of an environment: those that ApplicationSets make for it. */
export function runsOf(list: unknown, environment: string): ReadonlyMap<string, Running> {
  return new Map(
    listAt(list, 'items').flatMap((application): [string, Running][] => {
      const component = textAt(application, 'metadata', 'labels', 'app.kubernetes.io/name');
      // Its name may be one that the component had once.
      const instance = textAt(application, 'metadata', 'labels', 'app.kubernetes.io/instance');
      // Several environments may share an Argo CD.
      return component !== undefined && instance === `${environment}-${component}`
        ? [[component, runningOf(application)]]
        : [];
    }),
  );
}

/** With one of these Argo CD deletes what an Application made, before or after it goes. */
const FINALIZER = 'resources-finalizer.argocd.argoproj.io';

function runningOf(application: unknown): Running {
  return {
    version: textAt(application, 'status', 'sync', 'revision') ?? '',
    sync: textAt(application, 'status', 'sync', 'status') ?? '',
    health: textAt(application, 'status', 'health', 'status') ?? '',
    detached: !listAt(application, 'metadata', 'finalizers').some((name) => String(name).startsWith(FINALIZER)),
  };
}
