import type { RenderedObject } from '@idp/model';
import { existing, type Existing } from '../existing';
import { containersOf, podOf } from '../pods';
import type { Makers } from './maker';

/** Prometheus Operator: https://prometheus-operator.dev/docs/developer/architecture/ */
export const prometheusOperator: Makers = {
  Alertmanager: (object) => [
    ...made(object, 'alertmanager', { alertmanager: object.name }),
    {
      ...existing('Service', object.namespace, 'alertmanager-operated', [
        'web',
        '9093',
        'tcp-mesh',
        '9094',
        'udp-mesh',
      ]),
      labels: { 'operated-alertmanager': 'true' },
    },
  ],
  Deployment: kubeletServiceOf,
  Prometheus: (object) => [
    ...made(object, 'prometheus', { prometheus: object.name, ...shard(object) }),
    {
      ...existing('Service', object.namespace, 'prometheus-operated', ['web', '9090', 'grpc', '10901']),
      labels: { 'operated-prometheus': 'true' },
    },
  ],
  PrometheusAgent: (object) => [
    ...made(object, 'prometheus-agent', shard(object)),
    existing('Service', object.namespace, 'prometheus-agent-operated', ['web', '9090']),
  ],
  ThanosRuler: (object) => [
    ...made(object, 'thanos-ruler', { 'thanos-ruler': object.name }),
    existing('Service', object.namespace, 'thanos-ruler-operated', ['web', '10902', 'grpc', '10901']),
  ],
};

function shard({ name }: RenderedObject) {
  return { 'operator.prometheus.io/name': name, 'operator.prometheus.io/shard': '0' };
}

function made(object: RenderedObject, app: string, labels: Readonly<Record<string, string>>): readonly Existing[] {
  const standard = {
    'app.kubernetes.io/name': app,
    'app.kubernetes.io/instance': object.name,
    'app.kubernetes.io/managed-by': 'prometheus-operator',
  };
  return [{ ...existing('Pod', object.namespace, `${app}-${object.name}`), labels: { ...standard, ...labels } }];
}

/** The operator itself makes the Service of the kubelets, where it is told to. */
function kubeletServiceOf(object: RenderedObject): readonly Existing[] {
  const pod = podOf(object);
  const args = pod ? containersOf(pod).flatMap(({ content }) => [content['args'] ?? []].flat()) : [];
  return args.flatMap((arg) => {
    const [, namespace, name] = /^--kubelet-service=([^/]+)\/(.+)$/.exec(String(arg)) ?? [];
    if (namespace === undefined || name === undefined) return [];
    const ports = ['https-metrics', '10250', 'http-metrics', '10255', 'cadvisor', '4194'];
    const labels = { 'k8s-app': 'kubelet', 'app.kubernetes.io/name': 'kubelet' };
    return [{ ...existing('Service', namespace, name, ports), labels }];
  });
}
