import { isObject, listAt, textsAt, valueAt, type RenderedObject } from '@idp/model';
import { existing } from '../existing';
import type { Labels } from '../label-selector';
import type { Makers } from './maker';

/** Argo Events: https://argoproj.github.io/argo-events/concepts/architecture/ */
export const argoEvents: Makers = {
  EventBus: ({ name, namespace, content }) => {
    const form = isObject(valueAt(content, 'spec', 'nats')) ? 'stan' : 'js';
    const ports = ['4222', '6222', '7777', '8222', 'tcp-client', 'client', 'cluster', 'metrics', 'monitor'];
    const labels = { controller: 'eventbus-controller', 'eventbus-name': name, 'owner-name': name };
    return [
      existing('Service', namespace, `eventbus-${name}-${form}-svc`, ports),
      existing('Secret', namespace, `eventbus-${name}-${form}-client-auth`),
      { ...existing('Pod', namespace, `eventbus-${name}-${form}`), labels },
    ];
  },
  EventSource: (object) => [
    ...serviceOf(object),
    podOf(object, { controller: 'eventsource-controller', 'eventsource-name': object.name }),
  ],
  Sensor: (object) => [podOf(object, { controller: 'sensor-controller', 'sensor-name': object.name })],
};

function serviceOf({ name, namespace, content }: RenderedObject) {
  const ports = listAt(content, 'spec', 'service', 'ports');
  if (ports.length === 0) return [];
  const keys = ports.flatMap((port) => [String(valueAt(port, 'port')), String(valueAt(port, 'name') ?? '')]);
  return [existing('Service', namespace, `${name}-eventsource-svc`, keys)];
}

function podOf({ name, namespace, content }: RenderedObject, labels: Labels) {
  const own = textsAt(content, 'spec', 'template', 'metadata', 'labels');
  return { ...existing('Pod', namespace, name), labels: { ...own, 'owner-name': name, ...labels } };
}
