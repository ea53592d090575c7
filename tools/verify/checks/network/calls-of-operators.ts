import { valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import type { PodSet } from '../../pod-sets';
import type { Call } from './call';
import { copiesOf } from './copies-of';

/** The port at which copies find each other, by the kind of which an operator makes them. */
const AMONG: Readonly<Record<string, number>> = { Alertmanager: 9094, EventBus: 6222 };

/** What pods call that operators make: their own copies, and the bus of events. */
export function callsOfOperators(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  return [...callsAmong(rendering, pods), ...callsOfBuses(rendering, pods)];
}

function callsAmong(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  return objectsOfKind(rendering, ...Object.keys(AMONG))
    .filter((object) => copiesOf(object) > 1)
    .flatMap((object) =>
      madeBy(object, pods).map((pod) => ({
        ...{ object, path: 'spec', callers: [pod] },
        called: { name: 'each other', pods: [pod], ports: [AMONG[object.kind] ?? 0] },
      })),
    );
}

/** Sensors and event sources are on the bus that they name. */
function callsOfBuses(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  return objectsOfKind(rendering, 'EventSource', 'Sensor').flatMap((object) => {
    const bus = String(valueAt(object.content, 'spec', 'eventBusName') ?? 'default');
    const serving = pods.filter(
      ({ owner, namespace }) => owner === `EventBus "${bus}"` && namespace === object.namespace,
    );
    if (serving.length === 0) return [];
    const called = { name: `the pods of EventBus "${bus}"`, pods: serving, ports: [4222] };
    return madeBy(object, pods).map((pod) => ({ object, path: 'spec', callers: [pod], called }));
  });
}

function madeBy({ kind, name, namespace }: RenderedObject, pods: readonly PodSet[]): readonly PodSet[] {
  return pods.filter((pod) => pod.owner === `${kind} "${name}"` && pod.namespace === namespace);
}
