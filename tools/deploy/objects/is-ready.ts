import { listAt, textAt, valueAt, type JsonObject } from '@idp/model';

/** Why an object is not what it should be yet; undefined when it is. Objects without such a state are. */
export function unreadyOf(live: JsonObject): string | undefined {
  const number = (...path: readonly string[]) => Number(valueAt(live, ...path) ?? 0);
  const seen = number('status', 'observedGeneration') >= number('metadata', 'generation');
  const wanted = Number(valueAt(live, 'spec', 'replicas') ?? 1);
  switch (live['kind']) {
    case 'Deployment':
      return counted(seen, number('status', 'availableReplicas'), wanted, 'available');
    case 'StatefulSet':
      return counted(seen, number('status', 'readyReplicas'), wanted, 'ready');
    case 'DaemonSet':
      return counted(seen, number('status', 'numberReady'), number('status', 'desiredNumberScheduled'), 'ready');
    case 'CustomResourceDefinition':
      return isTrue(live, 'Established') ? undefined : 'not established';
    default:
      return undefined;
  }
}

function counted(seen: boolean, there: number, wanted: number, what: string): string | undefined {
  if (!seen) return 'not seen by its controller yet';
  return there >= wanted ? undefined : `${there} of ${wanted} ${what}`;
}

function isTrue(live: JsonObject, type: string): boolean {
  return listAt(live, 'status', 'conditions').some(
    (condition) => textAt(condition, 'type') === type && textAt(condition, 'status') === 'True',
  );
}
