import { listAt, textAt, textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { selects } from '../../label-selector';
import { objectsOfKind } from '../../objects';
import type { PodSet } from '../../pod-sets';
import { podsBehind, selectingServices } from '../../services';
import type { Call } from './call';
import { calledAt, numbersOf } from './service-pods';

/** What Prometheus reads, and whom it tells of alerts. */
export function callsOfPrometheus(rendering: Rendering, pods: readonly PodSet[]): readonly Call[] {
  const callers = pods.filter(({ owner }) => owner.startsWith('Prometheus "'));
  if (callers.length === 0) return [];
  const found = [
    ...objectsOfKind(rendering, 'ServiceMonitor').flatMap((object) => ofServices(object, rendering, pods)),
    ...objectsOfKind(rendering, 'PodMonitor').flatMap((object) => ofPods(object, pods)),
    ...objectsOfKind(rendering, 'Prometheus').flatMap((object) => ofAlerts(object, rendering, pods)),
  ];
  // All copies are alike.
  return found.map((call) => ({ ...call, callers: callers.slice(0, 1) }));
}

type Told = Omit<Call, 'callers'>;

function ofServices(object: RenderedObject, rendering: Rendering, pods: readonly PodSet[]): readonly Told[] {
  const services = selectingServices(rendering).filter(
    (service) =>
      isInReach(object, service.namespace) &&
      selects(valueAt(object.content, 'spec', 'selector'), textsAt(service.content, 'metadata', 'labels')),
  );
  return listAt(object.content, 'spec', 'endpoints').flatMap((endpoint, index) =>
    services.flatMap(({ name, namespace = '' }) => {
      const called = calledAt(name, namespace, textAt(endpoint, 'port'), rendering, pods);
      return called ? [{ object, path: ['spec', 'endpoints', index], called }] : [];
    }),
  );
}

function ofPods(object: RenderedObject, pods: readonly PodSet[]): readonly Told[] {
  const meant = pods.filter(
    (pod) => isInReach(object, pod.namespace) && selects(valueAt(object.content, 'spec', 'selector'), pod.labels),
  );
  return listAt(object.content, 'spec', 'podMetricsEndpoints').flatMap((endpoint, index) =>
    meant.map((pod) => {
      const ports = numbersOf(textAt(endpoint, 'port') ?? '', pod);
      return { object, path: ['spec', 'podMetricsEndpoints', index], called: { name: pod.owner, pods: [pod], ports } };
    }),
  );
}

function isInReach({ namespace: own, content }: RenderedObject, namespace: string | undefined): boolean {
  const named = listAt(content, 'spec', 'namespaceSelector', 'matchNames');
  if (valueAt(content, 'spec', 'namespaceSelector', 'any') === true) return true;
  return named.length > 0 ? named.includes(namespace) : namespace === own;
}

function ofAlerts(object: RenderedObject, rendering: Rendering, pods: readonly PodSet[]): readonly Told[] {
  return listAt(object.content, 'spec', 'alerting', 'alertmanagers').flatMap((one, index) => {
    const service = selectingServices(rendering).find(
      ({ name, namespace }) =>
        name === textAt(one, 'name') && namespace === (textAt(one, 'namespace') ?? object.namespace),
    );
    if (service === undefined || podsBehind(service, pods).length === 0) return [];
    const called = calledAt(service.name, service.namespace ?? '', String(valueAt(one, 'port')), rendering, pods);
    return called ? [{ object, path: ['spec', 'alerting', 'alertmanagers', index], called }] : [];
  });
}
